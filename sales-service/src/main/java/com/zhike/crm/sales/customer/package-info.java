/** Customers and contacts of the customer service, as far as selling needs to know them. */
@NullMarked
package com.zhike.crm.sales.customer;

import org.jspecify.annotations.NullMarked;
