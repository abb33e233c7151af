package com.zhike.crm.surveys;

import com.zhike.crm.test.TestCompany.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpMethod;

/** An endpoint of the service, what it demands, and a request that gets as far as the rules about the row. */
record Endpoint(HttpMethod method, String pattern, Set<String> permissions, Kind kind, Object body) {

    /** What an endpoint touches. */
    enum Kind {
        /** Nothing that belongs to somebody. */
        NO_ROW,
        /** A survey that is still a draft, the business of designers. */
        DRAFT,
        /** A sheet, seen within the scope. */
        SHEET,
        /** A sheet, changed by whoever entered it or by designers. */
        SHEET_CHANGE
    }

    private static final UUID NONE = new UUID(0, 1);

    private static final Set<String> VIEW = Set.of("survey.design", "survey.answer", "survey.results");

    private static final Set<String> RESULTS = Set.of("survey.design", "survey.results");

    private static final Set<String> DESIGN = Set.of("survey.design");

    private static final Set<String> ANSWER = Set.of("survey.answer");

    private static final Set<String> CHANGE = Set.of("survey.design", "survey.answer");

    private static final Set<String> EXPORT = Set.of("survey.export");

    private static final Map<String, Object> SURVEY =
            Map.of("title", "Matrix", "several", false, "questionnaire", Map.of("sections", List.of()));

    private static final Map<String, Object> SHEET = Map.of(
            "customerId", NONE, "answeredOn", "2026-03-04", "channel", "phone", "draft", true, "answers", List.of());

    private static final Map<String, Object> FOLLOWED = Map.of("questions", List.of());

    static List<Endpoint> all() {
        return List.of(
                get("/api/surveys", VIEW, Kind.NO_ROW),
                post("/api/surveys", DESIGN, Kind.NO_ROW, SURVEY),
                get("/api/surveys/{id}", VIEW, Kind.DRAFT),
                new Endpoint(HttpMethod.PUT, "/api/surveys/{id}", DESIGN, Kind.DRAFT, SURVEY),
                new Endpoint(HttpMethod.DELETE, "/api/surveys/{id}", DESIGN, Kind.NO_ROW, Map.of()),
                post("/api/surveys/{id}/copy", DESIGN, Kind.DRAFT, Map.of("title", "Copy")),
                post("/api/surveys/{id}/publish", DESIGN, Kind.DRAFT, Map.of()),
                post("/api/surveys/{id}/pause", DESIGN, Kind.DRAFT, Map.of()),
                post("/api/surveys/{id}/close", DESIGN, Kind.DRAFT, Map.of()),
                get("/api/surveys/{id}/history", DESIGN, Kind.DRAFT),
                get("/api/surveys/open", ANSWER, Kind.NO_ROW),
                post("/api/surveys/{id}/sheets", ANSWER, Kind.NO_ROW, SHEET),
                get("/api/surveys/{id}/statistics", RESULTS, Kind.DRAFT),
                get("/api/surveys/{id}/cross", RESULTS, Kind.DRAFT),
                get("/api/surveys/{id}/sheets.xlsx", EXPORT, Kind.DRAFT),
                get("/api/surveys/{id}/statistics.xlsx", EXPORT, Kind.DRAFT),
                get("/api/surveys/{id}/cross.xlsx", EXPORT, Kind.DRAFT),
                get("/api/surveys/followed", RESULTS, Kind.NO_ROW),
                new Endpoint(HttpMethod.PUT, "/api/surveys/followed", RESULTS, Kind.NO_ROW, FOLLOWED),
                new Endpoint(
                        HttpMethod.PUT,
                        "/api/surveys/followed/default",
                        Set.of("settings.edit"),
                        Kind.NO_ROW,
                        FOLLOWED),
                get("/api/surveys/{id}/targets", VIEW, Kind.DRAFT),
                get("/api/surveys/{id}/targets/progress", VIEW, Kind.DRAFT),
                post("/api/surveys/{id}/targets", DESIGN, Kind.DRAFT, Map.of("customerIds", List.of(NONE))),
                post("/api/surveys/{id}/targets/{customerId}/refuse", ANSWER, Kind.NO_ROW, Map.of("reason", "No")),
                new Endpoint(
                        HttpMethod.DELETE, "/api/surveys/{id}/targets/{customerId}", DESIGN, Kind.NO_ROW, Map.of()),
                get("/api/answer-sheets", VIEW, Kind.NO_ROW),
                get("/api/answer-sheets/provinces", VIEW, Kind.NO_ROW),
                get("/api/answer-sheets/{id}", VIEW, Kind.SHEET),
                get("/api/answer-sheets/{id}/history", VIEW, Kind.SHEET),
                get("/api/answer-sheets/scans/{fileId}", VIEW, Kind.SHEET),
                new Endpoint(HttpMethod.PUT, "/api/answer-sheets/{id}", CHANGE, Kind.SHEET_CHANGE, SHEET),
                new Endpoint(HttpMethod.DELETE, "/api/answer-sheets/{id}", CHANGE, Kind.SHEET_CHANGE, Map.of()),
                post("/api/answer-sheets/{id}/void", CHANGE, Kind.SHEET_CHANGE, Map.of("reason", "Matrix")));
    }

    String uri(UUID row) {
        String uri = pattern.replace("{id}", row.toString())
                // the scan of a sheet goes by the sheet's number here
                .replace("{fileId}", row.toString())
                .replace("{customerId}", NONE.toString());
        if (uri.contains("/cross")) {
            return uri + "?by=industry&question=" + NONE;
        }
        if (uri.endsWith("/provinces")) {
            return uri + "?surveyId=" + NONE;
        }
        return uri.endsWith("/open") ? uri + "?customerId=" + NONE : uri;
    }

    boolean permits(Person person) {
        return permissions.stream().anyMatch(person.permissions()::contains);
    }

    String name() {
        return method + " " + pattern;
    }

    private static Endpoint get(String pattern, Set<String> permissions, Kind kind) {
        return new Endpoint(HttpMethod.GET, pattern, permissions, kind, Map.of());
    }

    private static Endpoint post(String pattern, Set<String> permissions, Kind kind, Object body) {
        return new Endpoint(HttpMethod.POST, pattern, permissions, kind, body);
    }
}
