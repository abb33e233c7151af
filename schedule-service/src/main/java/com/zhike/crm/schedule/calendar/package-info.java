/** Everything that belongs to somebody's days, whichever source it comes from. */
@NullMarked
package com.zhike.crm.schedule.calendar;

import org.jspecify.annotations.NullMarked;
