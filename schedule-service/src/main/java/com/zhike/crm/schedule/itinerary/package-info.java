/** Plans for a day, week or month, told to colleagues as they stand. */
@NullMarked
package com.zhike.crm.schedule.itinerary;

import org.jspecify.annotations.NullMarked;
