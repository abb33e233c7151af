/** The next visits that people wrote down with their activities. */
@NullMarked
package com.zhike.crm.schedule.visit;

import org.jspecify.annotations.NullMarked;
