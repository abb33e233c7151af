package com.zhike.crm.system;

import com.zhike.crm.system.Deed.Kind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What one salesperson does all day, in an order that chance decides; every service gets to do something. */
final class Deeds {

    private static final List<String> LOOKS = List.of(
            "/api/customers?size=5",
            "/api/orders?size=5",
            "/api/me",
            "/api/surveys?size=5",
            "/api/questions?size=5",
            "/api/announcements?size=5",
            "/api/folders",
            "/api/messages/unread-count");

    private static final int MOST_CUSTOMERS = 20;

    private final String run;
    private final Random chance;
    private final Map<String, Object> order;
    private final String home;
    private final List<String> customers = new ArrayList<>();
    private final Map<String, String> orders = new HashMap<>();

    /** Somebody who begins to work: what he needs for it is looked up while nothing happens yet. */
    Deeds(Api api, String run, Random chance) {
        this.run = run;
        this.chance = chance;
        this.order = Orders.body(api, "", 3);
        this.home = api.get("/api/folders")
                .valueStream()
                .filter(folder -> folder.path("kind").asString().equals("HOME"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    Deed next() {
        int dice = chance.nextInt(100);
        String mark = run + " " + new UUID(chance.nextLong(), chance.nextLong());
        if (customers.isEmpty() || dice < 10 && customers.size() < MOST_CUSTOMERS) {
            return Deed.post(Kind.CUSTOMER, "/api/customers", Map.of("name", mark), mark);
        }
        String customer = customers.get(chance.nextInt(customers.size()));
        if (dice < 35) {
            return Deed.post(Kind.ACTIVITY, "/api/activities", activity(customer, mark), mark);
        }
        if (dice < 60 || orders.isEmpty()) {
            return Deed.post(Kind.ORDER, "/api/orders", order(customer, mark), mark);
        }
        if (dice < 64) {
            String subject = orders.keySet().iterator().next();
            String path = "/api/orders/" + orders.remove(subject) + "/void";
            return Deed.post(Kind.VOID, path, Map.of("reason", mark), subject);
        }
        return besides(dice, mark);
    }

    private Deed besides(int dice, String mark) {
        if (dice < 70) {
            Instant start = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
            Map<String, ?> body = Map.of("title", mark, "start", start, "end", start.plusSeconds(1800));
            return Deed.post(Kind.APPOINTMENT, "/api/appointments", body, mark);
        }
        if (dice < 75) {
            return Deed.post(Kind.QUESTION, "/api/questions", Map.of("title", mark), mark);
        }
        if (dice < 80) {
            return Deed.post(Kind.FOLDER, "/api/folders", Map.of("parentId", home, "name", mark), mark);
        }
        if (dice < 83) {
            return new Deed(Kind.SETTING, "PUT", "/api/preferences/at-work", Map.of("mark", mark), "");
        }
        return Deed.look(LOOKS.get(chance.nextInt(LOOKS.size())));
    }

    /** What was answered, when it is needed for what comes later. */
    void done(Deed deed, JsonNode answer) {
        switch (deed.kind()) {
            case CUSTOMER -> customers.add(answer.path("id").asString());
            case ORDER -> orders.put(deed.mark(), answer.path("id").asString());
            default -> {}
        }
    }

    private Map<String, Object> order(String customer, String mark) {
        Map<String, Object> body = new HashMap<>(order);
        body.put("customerId", customer);
        body.put("subject", mark);
        return body;
    }

    private static Map<String, Object> activity(String customer, String mark) {
        Map<String, Object> body = new HashMap<>(Activities.visit(customer));
        body.put("content", mark);
        return body;
    }
}
