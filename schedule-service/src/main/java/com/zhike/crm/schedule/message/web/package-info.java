/** Messages over HTTP. */
@NullMarked
package com.zhike.crm.schedule.message.web;

import org.jspecify.annotations.NullMarked;
