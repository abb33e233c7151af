package com.zhike.crm.surveys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Questions as they are sent, and answers to them by the questions' names. */
public final class Questions {

    private final Map<String, Map<String, Object>> questions = new LinkedHashMap<>();

    public static Questions asking() {
        return new Questions();
    }

    /** A required question with options whose ids are their labels. */
    public Questions choice(String name, String type, String... options) {
        return add(name, type, Map.of("required", true, "options", options(options)));
    }

    public Questions add(String name, String type, Map<String, Object> more) {
        Map<String, Object> question = new HashMap<>(more);
        question.putIfAbsent("required", false);
        question.put("id", UUID.randomUUID());
        question.put("type", type);
        question.put("title", name);
        questions.put(name, question);
        return this;
    }

    public static List<Map<String, Object>> options(String... labels) {
        List<Map<String, Object>> options = new ArrayList<>();
        for (String label : labels) {
            options.add(Map.of("id", label, "label", label, "other", false, "exclusive", false));
        }
        return options;
    }

    public UUID id(String name) {
        return (UUID) questions.get(name).get("id");
    }

    public Map<String, Object> question(String name) {
        return questions.get(name);
    }

    public Map<String, Object> questionnaire() {
        return Map.of("sections", List.of(Map.of("questions", List.copyOf(questions.values()))));
    }

    public Map<String, Object> chose(String name, String... options) {
        return answer(name, "options", List.of(options));
    }

    public Map<String, Object> answer(String name, String part, Object value) {
        return new HashMap<>(Map.of("questionId", id(name), part, value));
    }
}
