/** Fills the calendars of the demo company for the present week, through the same services as everybody's. */
@NullMarked
package com.zhike.crm.schedule.demo;

import org.jspecify.annotations.NullMarked;
