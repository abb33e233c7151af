/** Publishing itineraries over HTTP. */
@NullMarked
package com.zhike.crm.schedule.itinerary.web;

import org.jspecify.annotations.NullMarked;
