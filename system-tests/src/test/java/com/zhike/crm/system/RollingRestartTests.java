package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every service has two replicas behind two gateways, and all of them are restarted one after the other while people
 * work, and nobody notices. The order of events is that of a pod: it leaves its Service, waits as its preStop hook does,
 * is asked to end, and returns when it is ready. Run by {@code ./crm rolling}.
 */
@EnabledIfSystemProperty(named = "crm.rolling", matches = "true")
class RollingRestartTests {

    /** How long it takes until everybody knows that a pod has left. */
    private static final Duration NEWS = Duration.ofSeconds(2);

    /** As in k8s/base/template/deployment.yaml, where it begins when the pod is asked to leave. */
    private static final Duration PRE_STOP = Duration.ofSeconds(10);

    private static final Map<String, Integer> SERVICES = new LinkedHashMap<>();

    static {
        SERVICES.put("customer-service", 8081);
        SERVICES.put("sales-service", 8082);
        SERVICES.put("team-service", 8083);
        SERVICES.put("survey-service", 8084);
        SERVICES.put("knowledge-service", 8085);
        SERVICES.put("document-service", 8086);
        SERVICES.put("schedule-service", 8087);
    }

    private final Suite suite = Suite.running();
    private final Map<String, ServiceAddress> addresses = new LinkedHashMap<>();

    @Test
    void nobodyNotices() throws Exception {
        Map<String, String> routes = new HashMap<>();
        SERVICES.forEach((service, port) -> {
            ServiceAddress address = new ServiceAddress();
            address.add(suite.port(port));
            addresses.put(service, address);
            routes.put(
                    "CRM_" + service.replace('-', '_').toUpperCase(Locale.ROOT),
                    address.uri().toString());
        });
        ProcessHandle gateway = suite.process("gateway").orElseThrow();
        try (ServiceAddress front = new ServiceAddress();
                Replica one = new Replica("gateway-1", gateway, routes);
                Replica two = new Replica("gateway-2", gateway, routes)) {
            join(front, one);
            join(front, two);
            try (Traffic traffic = new Traffic(
                    suite,
                    front.uri(),
                    "Rolling " + UUID.randomUUID().toString().substring(0, 8))) {
                for (String service : services()) {
                    roll(service, routes, traffic);
                }
                restart("gateway 1", front, one, traffic);
                restart("gateway 2", front, two, traffic);
                assertThat(traffic.failures()).isEmpty();
                assertThat(traffic.done()).isGreaterThan(1_000);
            }
        }
    }

    /** Two processes take over from the one of the launcher, are restarted one after the other, and give back to it. */
    private void roll(String service, Map<String, String> routes, Traffic traffic) throws InterruptedException {
        ServiceAddress address = addresses.get(service);
        int standing = suite.port(SERVICES.get(service));
        ProcessHandle original = suite.process(service).orElseThrow();
        try (Replica one = new Replica(service + "-1", original, routes);
                Replica two = new Replica(service + "-2", original, routes)) {
            join(address, one);
            join(address, two);
            address.remove(standing);
            restart(service + " 1", address, one, traffic);
            restart(service + " 2", address, two, traffic);
            address.add(standing);
            address.remove(one.port());
            address.remove(two.port());
            Thread.sleep(PRE_STOP);
            one.stop();
            two.stop();
        }
    }

    private static List<String> services() {
        String only = System.getProperty("crm.rolling.only", "");
        return only.isEmpty() ? List.copyOf(SERVICES.keySet()) : List.of(only.split(","));
    }

    private static void restart(String name, ServiceAddress address, Replica replica, Traffic traffic)
            throws InterruptedException {
        leave(address, replica.port());
        replica.restart();
        address.add(replica.port());
        tell(name, traffic);
    }

    private static void join(ServiceAddress address, Replica replica) {
        Replica.awaitReady(replica.port());
        address.add(replica.port());
    }

    private static void leave(ServiceAddress address, int port) throws InterruptedException {
        Thread.sleep(NEWS);
        address.remove(port);
        Thread.sleep(PRE_STOP.minus(NEWS));
    }

    private static void tell(String name, Traffic traffic) {
        System.out.printf(
                "%s %s restarted; %,d requests answered, %d failed%n",
                Instant.now(), name, traffic.done(), traffic.failures().size());
    }
}
