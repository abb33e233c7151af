/** Tells the world what is planned. */
@NullMarked
package com.zhike.crm.schedule.appointment.messaging;

import org.jspecify.annotations.NullMarked;
