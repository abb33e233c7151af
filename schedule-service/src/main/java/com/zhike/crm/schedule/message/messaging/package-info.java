/** Hears what people should be told about. */
@NullMarked
package com.zhike.crm.schedule.message.messaging;

import org.jspecify.annotations.NullMarked;
