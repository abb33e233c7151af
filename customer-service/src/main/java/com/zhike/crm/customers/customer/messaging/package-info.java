/** Tells the world what happens to customers. */
@NullMarked
package com.zhike.crm.customers.customer.messaging;

import org.jspecify.annotations.NullMarked;
