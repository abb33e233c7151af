/** Hears of activities. */
@NullMarked
package com.zhike.crm.schedule.visit.messaging;

import org.jspecify.annotations.NullMarked;
