/** Tells the world about activities, and hears of those that surveys bring about. */
@NullMarked
package com.zhike.crm.customers.activity.messaging;

import org.jspecify.annotations.NullMarked;
