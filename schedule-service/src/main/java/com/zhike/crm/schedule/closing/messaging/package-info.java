/** Hears of opportunities. */
@NullMarked
package com.zhike.crm.schedule.closing.messaging;

import org.jspecify.annotations.NullMarked;
