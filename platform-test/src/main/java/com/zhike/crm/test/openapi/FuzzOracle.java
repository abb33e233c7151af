package com.zhike.crm.test.openapi;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Knows what an answer to a bad request must look like: RFC 9457, in the caller's language, telling nothing of our inside. */
final class FuzzOracle {

    private static final Pattern INSIDE = Pattern.compile(
            "Exception|java\\.|org\\.postgresql|springframework|SQLSTATE|\\bat com\\.zhike", Pattern.CASE_INSENSITIVE);

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private FuzzOracle() {}

    /** What came back. */
    record Answer(int status, String type, String body) {

        @Override
        public String toString() {
            return status + " " + FuzzRequest.cut(body);
        }
    }

    /** What is wrong with the answer, or null. */
    static @Nullable String complaint(Answer answer, boolean chinese) {
        int status = answer.status();
        if (status < 400) {
            return null;
        }
        if (status >= 500) {
            return "a failure of ours";
        }
        if (!answer.type().startsWith("application/problem+json")) {
            return "no problem document but " + answer.type();
        }
        try {
            return complaint(JsonMapper.shared().readTree(answer.body()), status, chinese);
        } catch (JacksonException unreadable) {
            return "no JSON";
        }
    }

    private static @Nullable String complaint(JsonNode problem, int status, boolean chinese) {
        String title = problem.path("title").asString("");
        if (problem.path("status").asInt() != status) {
            return "another status in the document";
        }
        if (title.isBlank() || problem.path("code").asString("").isBlank()) {
            return "no title or no code";
        }
        if (HAN.matcher(title).find() != chinese) {
            return "a title in another language";
        }
        for (JsonNode error : problem.path("errors")) {
            String message = error.path("message").asString("");
            if (message.isBlank() || message.equals(error.path("code").asString(""))) {
                return "a field without a message";
            }
            if (chinese && !HAN.matcher(message).find()) {
                return "a message in another language";
            }
        }
        // what the caller sent may come back, so only our own words are looked at
        return INSIDE.matcher(title).find() ? "a word of our inside" : null;
    }
}
