/** Kafka as the services use it: typed JSON, retries, dead letters, topics. */
@NullMarked
package com.zhike.crm.platform.messaging;

import org.jspecify.annotations.NullMarked;
