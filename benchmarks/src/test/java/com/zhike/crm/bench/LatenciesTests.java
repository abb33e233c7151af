package com.zhike.crm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatenciesTests {

    @Test
    void aPercentileIsWhatThatShareKept() {
        Latencies latencies = Latencies.of(
                IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray(), 2);

        assertThat(latencies.percentile(0.5)).isEqualTo(50);
        assertThat(latencies.percentile(0.95)).isEqualTo(95);
        assertThat(latencies.percentile(1)).isEqualTo(100);
        assertThat(latencies.perSecond()).isEqualTo(50);
    }
}
