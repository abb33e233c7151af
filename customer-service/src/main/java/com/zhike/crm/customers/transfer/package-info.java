/** Customers with their contacts out of files. */
@NullMarked
package com.zhike.crm.customers.transfer;

import org.jspecify.annotations.NullMarked;
