package com.zhike.crm.system;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Logs activities as the activity form does. */
final class Activities {

    private Activities() {}

    /** A visit an hour ago, with the next one in a week. */
    static Map<String, Object> visit(String customerId) {
        return Map.of(
                "customerId",
                customerId,
                "type",
                "visit",
                "happenedAt",
                Instant.now().minus(1, ChronoUnit.HOURS).toString(),
                "content",
                "上门拜访,介绍了新版产品",
                "nextVisitAt",
                Instant.now().plus(7, ChronoUnit.DAYS).toString(),
                "nextVisitNote",
                "带上报价");
    }
}
