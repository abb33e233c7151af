/** Tells the world about questions and answers. */
@NullMarked
package com.zhike.crm.knowledge.question.messaging;

import org.jspecify.annotations.NullMarked;
