package com.zhike.crm.team.takeover;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the team is taken over from the identity provider.
 *
 * @param enabled Whether this happens by itself.
 * @param every Time from one takeover to the next.
 * @param retry Time until the next try when one failed.
 */
@ConfigurationProperties("crm.takeover")
record TakeOverSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("5m") Duration every,
        @DefaultValue("10s") Duration retry) {}
