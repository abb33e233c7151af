/** Customers and contacts of the customer service, as far as plans mention them. */
@NullMarked
package com.zhike.crm.schedule.customer;

import org.jspecify.annotations.NullMarked;
