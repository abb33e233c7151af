package com.zhike.crm.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the way through the gateway costs, beside nginx before the same service. */
record Passing(Suite suite, Web web, Options options) {

    private static final int CUSTOMER_SERVICE = 8081;

    private static final double SHARE = 0.6;

    List<Finding> measure() throws Exception {
        String work = "a small answer through the gateway, %d clients".formatted(Options.CLIENTS);
        String target = "≥ %.1f of nginx for the same upstream".formatted(SHARE);
        Latencies direct = pace(suite.at(CUSTOMER_SERVICE));
        Latencies gateway = pace(suite.gateway());
        Optional<Nginx> installed = Nginx.before(suite.portOf(CUSTOMER_SERVICE));
        if (installed.isEmpty()) {
            return List.of(Finding.notMeasured(
                    work,
                    target,
                    shown(gateway, direct) + " of going straight to the service; nginx is not installed here"));
        }
        try (Nginx nginx = installed.get()) {
            Latencies beside = pace(nginx.address());
            return List.of(
                    Finding.of(
                            work,
                            target,
                            shown(gateway, beside)
                                    + "; p95 %.1f ms and %.1f ms"
                                            .formatted(gateway.percentile(0.95), beside.percentile(0.95)),
                            gateway.perSecond() >= SHARE * beside.perSecond()),
                    Finding.notMeasured("the same, straight to the service", "for comparison", shown(gateway, direct)));
        }
    }

    private static String shown(Latencies gateway, Latencies other) {
        return String.format(
                Locale.ROOT,
                "%.2f (%.0f/s of %.0f/s)",
                gateway.perSecond() / other.perSecond(),
                gateway.perSecond(),
                other.perSecond());
    }

    private Latencies pace(String server) throws Exception {
        for (int i = 0; i < 200; i++) {
            web.fetch(server + "/api/stages");
        }
        return Load.run(Options.CLIENTS, options.seconds(), () -> _ -> web.fetch(server + "/api/stages"));
    }
}
