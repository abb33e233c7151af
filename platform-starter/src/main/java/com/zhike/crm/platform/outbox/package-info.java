/** Publishes integration events reliably: stored with the business data, sent to Kafka afterwards. */
@NullMarked
package com.zhike.crm.platform.outbox;

import org.jspecify.annotations.NullMarked;
