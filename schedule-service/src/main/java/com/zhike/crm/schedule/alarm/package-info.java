/** Rings at the time it was asked to, once per employee. */
@NullMarked
package com.zhike.crm.schedule.alarm;

import org.jspecify.annotations.NullMarked;
