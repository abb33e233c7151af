/** Tells the world about orders. */
@NullMarked
package com.zhike.crm.sales.order.messaging;

import org.jspecify.annotations.NullMarked;
