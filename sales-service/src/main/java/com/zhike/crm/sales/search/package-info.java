/** Small tools for reading with SQL. */
@NullMarked
package com.zhike.crm.sales.search;

import org.jspecify.annotations.NullMarked;
