package com.zhike.crm.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** From a commit in one service to the commit in another that heard of it by Kafka. */
record Delays(Suite suite, Web web, Options options) {

    private static final double MILLI = 1_000_000.0;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A customer is registered through the gateway; the time runs from the answer until sales-service has the row. */
    List<Finding> measure() throws Exception {
        int turns = 10 * options.seconds();
        double[] millis = new double[turns];
        try (Connection sales = suite.database("sales");
                PreparedStatement known = sales.prepareStatement("select 1 from known_customer where id = ?")) {
            for (int i = -turns / 10; i < turns; i++) {
                String id = web.post(
                                suite.gateway() + "/api/customers", Map.of("name", "Bench delay " + UUID.randomUUID()))
                        .path("id")
                        .asString();
                double waited = await(known, UUID.fromString(id));
                if (i >= 0) {
                    millis[i] = waited;
                }
            }
        }
        Latencies delays = Latencies.of(millis, options.seconds());
        String work = "event from the answer to the writer until the reader's commit";
        String measured = "p50 %.0f ms, p99 %.0f ms".formatted(delays.percentile(0.5), delays.percentile(0.99));
        return List.of(
                Finding.of(work, "p50 < 50 ms", measured, delays.percentile(0.5) < 50),
                Finding.of(work, "p99 < 500 ms", measured, delays.percentile(0.99) < 500));
    }

    private static double await(PreparedStatement known, UUID id) throws Exception {
        long start = System.nanoTime();
        known.setObject(1, id);
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            try (ResultSet row = known.executeQuery()) {
                if (row.next()) {
                    return (System.nanoTime() - start) / MILLI;
                }
            }
            Thread.sleep(1);
        }
        throw new IllegalStateException("sales-service never heard of customer " + id);
    }
}
