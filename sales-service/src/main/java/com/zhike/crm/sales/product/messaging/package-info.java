/** Tells the world about products. */
@NullMarked
package com.zhike.crm.sales.product.messaging;

import org.jspecify.annotations.NullMarked;
