/** Companies we do business with, and who looks after them. */
@NullMarked
package com.zhike.crm.customers.customer;

import org.jspecify.annotations.NullMarked;
