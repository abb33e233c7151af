/** Customers with their contacts, activities, stages and statistics. */
@NullMarked
package com.zhike.crm.customers;

import org.jspecify.annotations.NullMarked;
