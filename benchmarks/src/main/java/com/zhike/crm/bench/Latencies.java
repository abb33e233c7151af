package com.zhike.crm.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long each of many took, in milliseconds, and how long all of them together. */
record Latencies(double[] sorted, double seconds) {

    static Latencies of(double[] millis, double seconds) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted, seconds);
    }

    /** The time that this share of them kept. */
    double percentile(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int at = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, Math.min(at, sorted.length - 1))];
    }

    double perSecond() {
        return sorted.length / seconds;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, %.0f/s",
                percentile(0.5),
                percentile(0.95),
                percentile(0.99),
                perSecond());
    }
}
