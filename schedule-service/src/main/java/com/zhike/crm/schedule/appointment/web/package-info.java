/** Appointments over HTTP. */
@NullMarked
package com.zhike.crm.schedule.appointment.web;

import org.jspecify.annotations.NullMarked;
