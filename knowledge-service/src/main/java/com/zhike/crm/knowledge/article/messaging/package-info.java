/** Tells the world about articles. */
@NullMarked
package com.zhike.crm.knowledge.article.messaging;

import org.jspecify.annotations.NullMarked;
