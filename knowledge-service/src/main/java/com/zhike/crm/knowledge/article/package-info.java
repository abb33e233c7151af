/** Articles of the knowledge base, from the draft to the published text. */
@NullMarked
package com.zhike.crm.knowledge.article;

import org.jspecify.annotations.NullMarked;
