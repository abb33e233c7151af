/** The stream of hints a browser listens to. */
@NullMarked
package com.zhike.crm.schedule.live.web;

import org.jspecify.annotations.NullMarked;
