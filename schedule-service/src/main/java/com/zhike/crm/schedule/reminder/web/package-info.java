/** Reminders over HTTP. */
@NullMarked
package com.zhike.crm.schedule.reminder.web;

import org.jspecify.annotations.NullMarked;
