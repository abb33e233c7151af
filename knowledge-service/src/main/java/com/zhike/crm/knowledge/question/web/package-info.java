/** Questions and answers over HTTP. */
@NullMarked
package com.zhike.crm.knowledge.question.web;

import org.jspecify.annotations.NullMarked;
