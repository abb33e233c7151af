/** Customers over HTTP. */
@NullMarked
package com.zhike.crm.customers.customer.web;

import org.jspecify.annotations.NullMarked;
