package com.zhike.crm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTests {

    private final Backoff backoff = Backoff.DEFAULT;

    @Test
    void thePauseDoublesUpToItsLimit() {
        assertThat(backoff.after(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(backoff.after(4)).isEqualTo(Duration.ofSeconds(8));
        assertThat(backoff.after(1000)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aProcessThatLastedIsNotHeldAgainstTheNext() {
        assertThat(backoff.lasted(Duration.ofSeconds(59))).isFalse();
        assertThat(backoff.lasted(Duration.ofMinutes(5))).isTrue();
    }
}
