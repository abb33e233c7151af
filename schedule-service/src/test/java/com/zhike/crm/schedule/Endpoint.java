package com.zhike.crm.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;

/** An endpoint of the service, whose row it touches, and a request that gets as far as the rules about the row. */
record Endpoint(HttpMethod method, String pattern, Row row, Object body) {

    /** What an endpoint touches. */
    enum Row {
        NONE,
        APPOINTMENT,
        REMINDER,
        MESSAGE,
        ALARM
    }

    private static final Instant LATER = Instant.now().plusSeconds(90_000);

    private static final Map<String, Object> APPOINTMENT = ScheduleDesk.appointment("Matrix", LATER);

    static List<Endpoint> all() {
        return List.of(
                get("/api/calendar", Row.NONE),
                get("/api/calendar/days", Row.NONE),
                get("/api/calendar/upcoming", Row.NONE),
                get("/api/calendar/employees", Row.NONE),
                get("/api/calendar/overlaps", Row.NONE),
                post("/api/appointments", Row.NONE, APPOINTMENT),
                get("/api/appointments/{id}", Row.APPOINTMENT),
                new Endpoint(HttpMethod.PUT, "/api/appointments/{id}", Row.APPOINTMENT, APPOINTMENT),
                delete("/api/appointments/{id}", Row.APPOINTMENT),
                get("/api/reminders", Row.NONE),
                get("/api/reminders/public", Row.NONE),
                post("/api/reminders", Row.NONE, Map.of("text", "Matrix", "at", LATER)),
                get("/api/reminders/{id}", Row.REMINDER),
                delete("/api/reminders/{id}", Row.REMINDER),
                get("/api/alarms", Row.NONE),
                post("/api/alarms/{id}/acknowledge", Row.ALARM, Map.of()),
                post("/api/alarms/{id}/snooze", Row.ALARM, Map.of("minutes", 5)),
                get("/api/itineraries/preview", Row.NONE),
                post("/api/itineraries", Row.NONE, Map.of("range", "TODAY", "recipientIds", others())),
                get("/api/messages", Row.NONE),
                get("/api/messages/stream", Row.NONE),
                get("/api/messages/unread-count", Row.NONE),
                post("/api/messages", Row.NONE, Map.of("recipientIds", others(), "title", "Matrix", "text", "Matrix")),
                post("/api/messages/read-all", Row.NONE, Map.of()),
                get("/api/messages/{id}", Row.MESSAGE),
                post("/api/messages/{id}/read", Row.MESSAGE, Map.of()),
                post("/api/messages/{id}/reply", Row.MESSAGE, Map.of("text", "Matrix")),
                delete("/api/messages/{id}", Row.MESSAGE));
    }

    String uri(Map<Row, UUID> rows) {
        return switch (pattern) {
            case "/api/calendar", "/api/calendar/days" ->
                pattern + "?from=" + LATER.minusSeconds(9_000) + "&to=" + LATER.plusSeconds(9_000);
            case "/api/calendar/overlaps" -> pattern + "?start=" + LATER + "&end=" + LATER.plusSeconds(60);
            case "/api/itineraries/preview" -> pattern + "?range=TODAY";
            default ->
                row == Row.NONE
                        ? pattern
                        : pattern.replace("{id}", rows.get(row).toString());
        };
    }

    String name() {
        return method + " " + pattern;
    }

    boolean reads() {
        return method == HttpMethod.GET;
    }

    private static List<UUID> others() {
        return List.of(
                UUID.fromString("0e000000-0000-7000-8000-000000000001"),
                UUID.fromString("0e000000-0000-7000-8000-000000000002"));
    }

    private static Endpoint get(String pattern, Row row) {
        return new Endpoint(HttpMethod.GET, pattern, row, Map.of());
    }

    private static Endpoint post(String pattern, Row row, Object body) {
        return new Endpoint(HttpMethod.POST, pattern, row, body);
    }

    private static Endpoint delete(String pattern, Row row) {
        return new Endpoint(HttpMethod.DELETE, pattern, row, Map.of());
    }
}
