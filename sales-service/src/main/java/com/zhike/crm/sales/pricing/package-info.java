/** Exact decimal amounts: discounts, lines, and the one way in which they are rounded. */
@NullMarked
package com.zhike.crm.sales.pricing;

import org.jspecify.annotations.NullMarked;
