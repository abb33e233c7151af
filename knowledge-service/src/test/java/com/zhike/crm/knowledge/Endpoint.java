package com.zhike.crm.knowledge;

import com.zhike.crm.test.TestCompany.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * An endpoint of the service, what it demands, and a request that gets as far as the rules about the row.
 *
 * @param permission what one needs, or null for what everybody may do
 * @param owned whether only the row's owner may do it, and whoever keeps order
 */
record Endpoint(HttpMethod method, String pattern, @Nullable String permission, boolean owned, Object body) {

    private static final String NEWS = "announcement.edit";

    private static final String EDIT = "knowledge.edit";

    private static final UUID NONE = new UUID(0, 1);

    private static final Map<String, Object> TEXT = Map.of("title", "Matrix", "body", "<p>Matrix</p>");

    private static final Map<String, Object> CATEGORY = Map.of("name", "Matrix");

    static List<Endpoint> all() {
        return Stream.of(announcements(), articles(), categories(), questions(), answers(), points(), downloads())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Endpoint> announcements() {
        return List.of(
                get("/api/announcements", null),
                post("/api/announcements", NEWS, TEXT),
                get("/api/announcements/{id}", null),
                put("/api/announcements/{id}", NEWS, TEXT),
                put("/api/announcements/{id}/pin", NEWS, Map.of()),
                delete("/api/announcements/{id}/pin", NEWS),
                put("/api/announcements/{id}/reading", null, Map.of()),
                get("/api/announcements/{id}/readings", NEWS),
                post("/api/announcements/{id}/publish", NEWS, Map.of()),
                post("/api/announcements/{id}/withdraw", NEWS, Map.of()),
                delete("/api/announcements/{id}", NEWS));
    }

    private static List<Endpoint> articles() {
        return List.of(
                get("/api/articles", null),
                post("/api/articles", null, TEXT),
                get("/api/articles/{id}", null),
                owned(HttpMethod.PUT, "/api/articles/{id}", TEXT),
                owned(HttpMethod.GET, "/api/articles/{id}/editions", Map.of()),
                owned(HttpMethod.GET, "/api/articles/{id}/editions/{edition}", Map.of()),
                owned(HttpMethod.POST, "/api/articles/{id}/editions/{edition}/restore", Map.of()),
                put("/api/articles/{id}/pin", EDIT, Map.of()),
                delete("/api/articles/{id}/pin", EDIT),
                put("/api/articles/{id}/reading", null, Map.of()),
                put("/api/articles/{id}/like", null, Map.of()),
                delete("/api/articles/{id}/like", null),
                put("/api/articles/{id}/favourite", null, Map.of()),
                delete("/api/articles/{id}/favourite", null),
                post("/api/articles/{id}/comments", null, Map.of("text", "Matrix")),
                delete("/api/articles/{id}/comments/{comment}", null),
                owned(HttpMethod.POST, "/api/articles/{id}/submit", Map.of()),
                post("/api/articles/{id}/publish", EDIT, Map.of()),
                post("/api/articles/{id}/send-back", EDIT, Map.of("reason", "Matrix")),
                post("/api/articles/{id}/retire", EDIT, Map.of()),
                owned(HttpMethod.DELETE, "/api/articles/{id}", Map.of()));
    }

    private static List<Endpoint> categories() {
        return Stream.of("/api/article-categories", "/api/downloads/categories")
                .flatMap(path -> Stream.of(
                        get(path, null),
                        post(path, EDIT, CATEGORY),
                        put(path + "/{id}", EDIT, CATEGORY),
                        delete(path + "/{id}", EDIT)))
                .toList();
    }

    private static List<Endpoint> questions() {
        return List.of(
                get("/api/questions", null),
                get("/api/questions/similar", null),
                get("/api/questions/experts", null),
                put("/api/questions/experts/{category}", EDIT, Map.of("employeeIds", List.of())),
                post("/api/questions", null, Map.of("title", "Matrix")),
                get("/api/questions/{id}", null),
                owned(HttpMethod.PUT, "/api/questions/{id}", Map.of("title", "Matrix")),
                post("/api/questions/{id}/answers", null, Map.of("text", "Matrix")),
                post("/api/questions/{id}/merge", EDIT, Map.of("into", NONE)),
                owned(HttpMethod.POST, "/api/questions/{id}/close", Map.of()),
                owned(HttpMethod.POST, "/api/questions/{id}/raise", Map.of("points", 1)),
                owned(HttpMethod.DELETE, "/api/questions/{id}", Map.of()));
    }

    private static List<Endpoint> answers() {
        return List.of(
                owned(HttpMethod.PUT, "/api/answers/{id}", Map.of("text", "Matrix")),
                put("/api/answers/{id}/vote", null, Map.of("useful", true)),
                post("/api/answers/{id}/comments", null, Map.of("text", "Matrix")),
                delete("/api/answers/{id}/comments/{comment}", null),
                post("/api/answers/{id}/article", null, Map.of()),
                owned(HttpMethod.POST, "/api/answers/{id}/accept", Map.of()),
                owned(HttpMethod.DELETE, "/api/answers/{id}", Map.of()));
    }

    private static List<Endpoint> points() {
        return List.of(
                get("/api/points/me", null),
                get("/api/points/entries", null),
                get("/api/points/ranking", null),
                post("/api/points/visits", null, Map.of()),
                post("/api/points/corrections", EDIT, Map.of("employeeId", NONE, "points", 1, "note", "Matrix")));
    }

    private static List<Endpoint> downloads() {
        return List.of(
                get("/api/downloads", null),
                post("/api/downloads", EDIT, Map.of("attachmentId", NONE)),
                get("/api/downloads/{id}", null),
                get("/api/downloads/{id}/content", null),
                get("/api/downloads/{id}/editions", EDIT),
                get("/api/downloads/{id}/editions/{edition}/content", EDIT),
                get("/api/downloads/{id}/takings", EDIT),
                put("/api/downloads/{id}", EDIT, CATEGORY),
                post("/api/downloads/{id}/editions", EDIT, Map.of("attachmentId", NONE)),
                delete("/api/downloads/{id}", EDIT));
    }

    String uri(UUID row) {
        String path = pattern.replace("{id}", row.toString())
                .replace("{comment}", NONE.toString())
                .replace("{edition}", "1")
                .replace("{category}", "product");
        return pattern.endsWith("/similar") ? path + "?title=Matrix" : path;
    }

    boolean permits(Person person) {
        return permission == null || person.permissions().contains(permission);
    }

    String name() {
        return method + " " + pattern;
    }

    private static Endpoint get(String pattern, @Nullable String permission) {
        return new Endpoint(HttpMethod.GET, pattern, permission, false, Map.of());
    }

    private static Endpoint post(String pattern, @Nullable String permission, Object body) {
        return new Endpoint(HttpMethod.POST, pattern, permission, false, body);
    }

    private static Endpoint put(String pattern, @Nullable String permission, Object body) {
        return new Endpoint(HttpMethod.PUT, pattern, permission, false, body);
    }

    private static Endpoint delete(String pattern, @Nullable String permission) {
        return new Endpoint(HttpMethod.DELETE, pattern, permission, false, Map.of());
    }

    private static Endpoint owned(HttpMethod method, String pattern, Object body) {
        return new Endpoint(method, pattern, null, true, body);
    }
}
