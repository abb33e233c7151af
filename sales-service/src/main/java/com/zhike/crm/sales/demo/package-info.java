/** Fills an empty database with the deals of the demo company, through the same services as everybody's. */
@NullMarked
package com.zhike.crm.sales.demo;

import org.jspecify.annotations.NullMarked;
