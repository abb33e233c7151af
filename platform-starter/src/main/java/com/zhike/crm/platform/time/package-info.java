/** The clock and the business day. */
@NullMarked
package com.zhike.crm.platform.time;

import org.jspecify.annotations.NullMarked;
