/** Who touched a record, and when. */
@NullMarked
package com.zhike.crm.surveys.trace;

import org.jspecify.annotations.NullMarked;
