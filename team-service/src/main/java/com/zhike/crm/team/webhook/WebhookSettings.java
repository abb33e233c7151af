package com.zhike.crm.team.webhook;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks are sent.
 *
 * @param schedule pauses before the second try, the third and so on; after the last one it is given up
 * @param jitter by what share a pause is longer or shorter, at random
 * @param timeLimit how long a receiver may take, from its name to its last byte
 * @param atOnce how many deliveries one receiver is sent at a time, by each replica
 * @param poll how often it is looked for deliveries whose time has come
 * @param allowPlain whether http is allowed beside https
 * @param allowPrivate whether receivers may be on this machine or in a private network
 * @param overlap how long the former secret signs as well after a new one was made
 * @param keep how long deliveries stay in the log
 * @param most how many webhooks there may be
 */
@ConfigurationProperties("crm.webhook")
record WebhookSettings(
        @DefaultValue({"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h"})
        List<Duration> schedule,

        @DefaultValue("0.1") double jitter,
        @DefaultValue("15s") Duration timeLimit,
        @DefaultValue("8") int atOnce,
        @DefaultValue("2s") Duration poll,
        @DefaultValue("false") boolean allowPlain,
        @DefaultValue("false") boolean allowPrivate,
        @DefaultValue("24h") Duration overlap,
        @DefaultValue("30d") Duration keep,
        @DefaultValue("50") int most) {

    /** How long whoever has a delivery in hand keeps it at most; longer than it can take. */
    Duration lease() {
        return timeLimit.multipliedBy(2).plusSeconds(30);
    }
}
