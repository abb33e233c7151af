/** Quick reminders, which are in no calendar, and public affairs, which are shown to everybody. */
@NullMarked
package com.zhike.crm.schedule.reminder;

import org.jspecify.annotations.NullMarked;
