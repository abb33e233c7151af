/** Tells open browsers, whichever replica they are connected to, that there is something new to fetch. */
@NullMarked
package com.zhike.crm.schedule.live;

import org.jspecify.annotations.NullMarked;
