/** Fills an empty database with the customers of the demo company, through the same services as everybody's. */
@NullMarked
package com.zhike.crm.customers.demo;

import org.jspecify.annotations.NullMarked;
