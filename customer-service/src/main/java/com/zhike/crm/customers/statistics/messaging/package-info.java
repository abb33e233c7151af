/** Hears about orders and opportunities. */
@NullMarked
package com.zhike.crm.customers.statistics.messaging;

import org.jspecify.annotations.NullMarked;
