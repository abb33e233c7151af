/** Alarms over HTTP. */
@NullMarked
package com.zhike.crm.schedule.alarm.web;

import org.jspecify.annotations.NullMarked;
