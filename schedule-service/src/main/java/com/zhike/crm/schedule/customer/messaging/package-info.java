/** Hears what happens to customers and contacts. */
@NullMarked
package com.zhike.crm.schedule.customer.messaging;

import org.jspecify.annotations.NullMarked;
