/** Everybody's time: the calendar, reminders, itineraries, and the messages of the suite. */
@NullMarked
package com.zhike.crm.schedule;

import org.jspecify.annotations.NullMarked;
