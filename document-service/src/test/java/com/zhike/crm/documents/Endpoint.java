package com.zhike.crm.documents;

import com.zhike.crm.documents.folder.Right;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/** An endpoint about a row, a request that gets as far as the rules about it, and the right that it takes. */
record Endpoint(HttpMethod method, String pattern, @Nullable Right needs, Row row, Object body) {

    /** What the endpoint is about. */
    enum Row {
        /** Nothing but the caller himself. */
        NONE,
        FOLDER,
        DOCUMENT
    }

    private static final UUID NOBODY = new UUID(0, 1);

    private static final Map<String, Object> SHORTCUT =
            Map.of("folderId", "{folder}", "name", "Matrix", "target", Map.of("kind", "WEB", "url", "https://a.test"));

    static List<Endpoint> all() {
        return List.of(
                own(HttpMethod.GET, "/api/folders", Map.of()),
                own(HttpMethod.GET, "/api/folders/shared-by-me", Map.of()),
                own(HttpMethod.GET, "/api/documents", Map.of()),
                own(HttpMethod.GET, "/api/documents/recent", Map.of()),
                own(HttpMethod.GET, "/api/documents/shared-by-me", Map.of()),
                own(HttpMethod.GET, "/api/documents/shared-with-me", Map.of()),
                own(HttpMethod.GET, "/api/documents/limits", Map.of()),
                own(HttpMethod.GET, "/api/documents/bin", Map.of()),
                own(HttpMethod.DELETE, "/api/documents/bin", Map.of()),
                own(HttpMethod.GET, "/api/contributions/sent", Map.of()),
                own(HttpMethod.POST, "/api/work-records", Map.of()),
                folder(HttpMethod.POST, "/api/folders", Right.UPLOAD, Map.of("parentId", "{folder}", "name", "Matrix")),
                folder(HttpMethod.GET, "/api/folders/{id}", Right.READ, Map.of()),
                folder(HttpMethod.PUT, "/api/folders/{id}", Right.EDIT, Map.of("name", "Matrix")),
                folder(HttpMethod.GET, "/api/folders/{id}/shares", Right.OWN, Map.of()),
                folder(HttpMethod.PUT, "/api/folders/{id}/shares", Right.OWN, Map.of("shares", List.of())),
                folder(HttpMethod.GET, "/api/folders/{id}/documents", Right.READ, Map.of()),
                folder(HttpMethod.POST, "/api/folders/{id}/documents", Right.UPLOAD, Map.of()),
                folder(
                        HttpMethod.POST,
                        "/api/documents",
                        Right.UPLOAD,
                        Map.of("folderId", "{folder}", "name", "Matrix.txt", "text", "")),
                folder(HttpMethod.POST, "/api/documents/shortcuts", Right.UPLOAD, SHORTCUT),
                folder(HttpMethod.POST, "/api/documents/move", Right.UPLOAD, Map.of("folderId", "{folder}")),
                document(HttpMethod.GET, "/api/documents/{id}", Right.READ, Map.of()),
                document(HttpMethod.PUT, "/api/documents/{id}", Right.EDIT, Map.of("name", "Matrix.txt")),
                document(HttpMethod.GET, "/api/documents/{id}/shares", Right.OWN, Map.of()),
                document(HttpMethod.PUT, "/api/documents/{id}/shares", Right.OWN, Map.of("shares", List.of())),
                document(HttpMethod.GET, "/api/documents/{id}/content", Right.READ, Map.of()),
                document(HttpMethod.PUT, "/api/documents/{id}/content", Right.EDIT, Map.of()),
                document(HttpMethod.GET, "/api/documents/{id}/text", Right.READ, Map.of()),
                document(HttpMethod.PUT, "/api/documents/{id}/text", Right.EDIT, Map.of("text", "")),
                document(HttpMethod.GET, "/api/documents/{id}/versions", Right.READ, Map.of()),
                document(HttpMethod.POST, "/api/documents/{id}/versions/{number}/restore", Right.EDIT, Map.of()),
                document(
                        HttpMethod.POST,
                        "/api/documents/delete",
                        Right.DELETE,
                        Map.of("documentIds", List.of("{document}"))),
                document(
                        HttpMethod.POST,
                        "/api/contributions",
                        Right.READ,
                        Map.of("documentIds", List.of("{document}"), "recipientIds", List.of(NOBODY))));
    }

    String name() {
        return method + " " + pattern;
    }

    String uri(UUID id) {
        String uri = pattern.replace("{id}", id.toString()).replace("{number}", "1");
        return method.equals(HttpMethod.POST) && pattern.equals("/api/folders/{id}/documents")
                ? uri + "?name=Matrix.bin"
                : uri;
    }

    private static Endpoint own(HttpMethod method, String pattern, Object body) {
        return new Endpoint(method, pattern, null, Row.NONE, body);
    }

    private static Endpoint folder(HttpMethod method, String pattern, Right needs, Object body) {
        return new Endpoint(method, pattern, needs, Row.FOLDER, body);
    }

    private static Endpoint document(HttpMethod method, String pattern, Right needs, Object body) {
        return new Endpoint(method, pattern, needs, Row.DOCUMENT, body);
    }
}
