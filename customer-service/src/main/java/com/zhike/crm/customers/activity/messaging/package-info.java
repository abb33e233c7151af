/** Tells the world what is done with customers. */
@NullMarked
package com.zhike.crm.customers.activity.messaging;

import org.jspecify.annotations.NullMarked;
