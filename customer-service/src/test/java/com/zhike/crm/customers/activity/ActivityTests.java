package com.zhike.crm.customers.activity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zhike.crm.platform.problem.Invalid;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivityTests {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void anActivityIsEnteredOnceItHasHappened() {
        assertThatThrownBy(() -> log(NOW.plus(Duration.ofMinutes(6)), null)).isInstanceOf(Invalid.class);
    }

    @Test
    void aClockThatIsALittleFastIsForgiven() {
        assertThatCode(() -> log(NOW.plus(Duration.ofMinutes(4)), null)).doesNotThrowAnyException();
    }

    @Test
    void theNextVisitComesAfterTheActivity() {
        assertThatThrownBy(() -> log(NOW, NOW)).isInstanceOf(Invalid.class);
        assertThatCode(() -> log(NOW, NOW.plusSeconds(1))).doesNotThrowAnyException();
    }

    private static Activity log(Instant happenedAt, @Nullable Instant nextVisitAt) {
        ActivityDetails details =
                new ActivityDetails(null, "call", happenedAt, "电话沟通", null, null, null, null, nextVisitAt, null, null);
        return Activity.log(UUID.randomUUID(), details, false, "quotation", new Author(UUID.randomUUID(), null), NOW);
    }
}
