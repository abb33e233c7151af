/** Tells systems without Kafka what happened, by the conventions of Standard Webhooks. */
@NullMarked
package com.zhike.crm.team.webhook;

import org.jspecify.annotations.NullMarked;
