/** Orders of customers with their lines and amounts. */
@NullMarked
package com.zhike.crm.sales.order;

import org.jspecify.annotations.NullMarked;
