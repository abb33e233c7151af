/** Selling: what is offered, the chances to sell it, and what was ordered. */
@NullMarked
package com.zhike.crm.sales;

import org.jspecify.annotations.NullMarked;
