/** Small tools for reading with SQL. */
@NullMarked
package com.zhike.crm.surveys.search;

import org.jspecify.annotations.NullMarked;
