/** The calendar over HTTP. */
@NullMarked
package com.zhike.crm.schedule.calendar.web;

import org.jspecify.annotations.NullMarked;
