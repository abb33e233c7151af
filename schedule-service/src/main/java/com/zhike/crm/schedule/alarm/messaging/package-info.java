/** Tells the world that somebody is reminded. */
@NullMarked
package com.zhike.crm.schedule.alarm.messaging;

import org.jspecify.annotations.NullMarked;
