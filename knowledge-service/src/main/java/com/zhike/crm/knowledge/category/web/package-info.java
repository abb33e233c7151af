/** Trees of categories over HTTP. */
@NullMarked
package com.zhike.crm.knowledge.category.web;

import org.jspecify.annotations.NullMarked;
