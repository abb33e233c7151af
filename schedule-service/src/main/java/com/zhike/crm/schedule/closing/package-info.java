/** The days on which opportunities are expected to be closed. */
@NullMarked
package com.zhike.crm.schedule.closing;

import org.jspecify.annotations.NullMarked;
