package com.zhike.crm.platform.web;

import com.zhike.crm.platform.problem.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The requests that came with a key, and what was answered. */
class IdempotentRequests {

    private final JdbcClient jdbc;

    IdempotentRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the key for this request, or returns the answer it was given before; waits for a twin that is being answered. */
    Optional<Answer> claim(Request request) {
        boolean first = jdbc.sql("""
                insert into idempotent_request (subject, key, request, body_hash)
                values (:subject, :key, :request, :hash) on conflict do nothing
                """)
                        .param("subject", request.subject())
                        .param("key", request.key())
                        .param("request", request.target())
                        .param("hash", request.hash())
                        .update()
                == 1;
        return first ? Optional.empty() : Optional.of(former(request));
    }

    private Answer former(Request request) {
        Former former = jdbc.sql("select * from idempotent_request where subject = :subject and key = :key")
                .param("subject", request.subject())
                .param("key", request.key())
                .query((row, _) -> new Former(
                        row.getString("request"),
                        row.getString("body_hash"),
                        new Answer(row.getInt("status"), headers(row.getString("headers")), row.getBytes("body"))))
                .single();
        if (!former.target().equals(request.target()) || !former.hash().equals(request.hash())) {
            throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
        }
        return former.answer();
    }

    void keep(Request request, Answer answer) {
        jdbc.sql("""
                update idempotent_request set status = :status, headers = :headers, body = :body
                where subject = :subject and key = :key
                """)
                .param("status", answer.status())
                .param("headers", text(answer.headers()))
                .param("body", answer.body())
                .param("subject", request.subject())
                .param("key", request.key())
                .update();
    }

    /** Nobody repeats a request after a day. */
    void forgetOld() {
        jdbc.sql("delete from idempotent_request where created_at < now() - interval '1 day'")
                .update();
    }

    private static String text(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> headers(String text) {
        return text.lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(header -> header[0], header -> header[1]));
    }

    /**
     * A request with a key.
     *
     * @param target method and path
     * @param hash of the body
     */
    record Request(String subject, String key, String target, String hash) {}

    private record Former(String target, String hash, Answer answer) {}

    /** What was answered. */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        static Answer of(ContentCachingResponseWrapper response) {
            Map<String, String> headers = Stream.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG)
                    .filter(name -> response.getHeader(name) != null)
                    .collect(Collectors.toMap(name -> name, name -> String.valueOf(response.getHeader(name))));
            return new Answer(response.getStatus(), headers, response.getContentAsByteArray());
        }

        void writeTo(HttpServletResponse response) {
            response.setStatus(status);
            headers.forEach(response::setHeader);
            response.setHeader(IdempotencyFilter.REPLAYED, "true");
            try {
                response.getOutputStream().write(body);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
