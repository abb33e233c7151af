/** Tells the world that an itinerary was published. */
@NullMarked
package com.zhike.crm.schedule.itinerary.messaging;

import org.jspecify.annotations.NullMarked;
