/** What people enter into their calendars, once or repeatedly. */
@NullMarked
package com.zhike.crm.schedule.appointment;

import org.jspecify.annotations.NullMarked;
