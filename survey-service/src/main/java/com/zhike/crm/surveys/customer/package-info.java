/** Customers and contacts of the customer service, as far as asking needs to know them. */
@NullMarked
package com.zhike.crm.surveys.customer;

import org.jspecify.annotations.NullMarked;
