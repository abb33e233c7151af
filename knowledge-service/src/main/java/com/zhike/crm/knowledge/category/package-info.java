/** Trees of categories: one for articles, one for the download centre. */
@NullMarked
package com.zhike.crm.knowledge.category;

import org.jspecify.annotations.NullMarked;
