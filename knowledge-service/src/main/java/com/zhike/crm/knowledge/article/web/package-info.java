/** Articles over HTTP. */
@NullMarked
package com.zhike.crm.knowledge.article.web;

import org.jspecify.annotations.NullMarked;
