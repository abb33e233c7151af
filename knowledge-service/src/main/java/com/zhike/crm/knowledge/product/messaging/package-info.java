/** Hears of products. */
@NullMarked
package com.zhike.crm.knowledge.product.messaging;

import org.jspecify.annotations.NullMarked;
