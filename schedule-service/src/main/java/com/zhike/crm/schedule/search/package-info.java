/** Small tools for reading with SQL. */
@NullMarked
package com.zhike.crm.schedule.search;

import org.jspecify.annotations.NullMarked;
