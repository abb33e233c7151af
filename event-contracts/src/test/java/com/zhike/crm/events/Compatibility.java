package com.zhike.crm.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether those who know a released schema still understand what is published now. */
final class Compatibility {

    private Compatibility() {}

    static List<String> breaks(JsonNode released, JsonNode current) {
        List<String> breaks = new ArrayList<>();
        compare("", released, current, breaks);
        return breaks;
    }

    private static void compare(String path, JsonNode released, @Nullable JsonNode current, List<String> breaks) {
        if (current == null) {
            breaks.add(path + " was removed");
            return;
        }
        if (!types(released).containsAll(types(current))) {
            breaks.add(path + " has another type");
        }
        for (String fixed : List.of("format", "const")) {
            if (released.has(fixed) && !released.get(fixed).equals(current.get(fixed))) {
                breaks.add(path + " has another " + fixed);
            }
        }
        if (released.has("enum") && !texts(released.get("enum")).containsAll(texts(current.path("enum")))) {
            breaks.add(path + " has values nobody expects");
        }
        members(path, released, current, breaks);
        if (released.has("items")) {
            compare(path + "[]", released.get("items"), current.get("items"), breaks);
        }
    }

    private static void members(String path, JsonNode released, JsonNode current, List<String> breaks) {
        for (Map.Entry<String, JsonNode> member : released.path("properties").properties()) {
            JsonNode now = current.path("properties").get(member.getKey());
            compare(path + "/" + member.getKey(), member.getValue(), now, breaks);
        }
        Set<String> required = texts(released.path("required"));
        Set<String> requiredNow = texts(current.path("required"));
        required.stream()
                .filter(name -> !requiredNow.contains(name))
                .forEach(name -> breaks.add(path + "/" + name + " may be missing now"));
        // an event that was kept from before does not have it
        requiredNow.stream()
                .filter(name -> !required.contains(name))
                .forEach(name -> breaks.add(path + "/" + name + " is new and must be optional"));
    }

    private static Set<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? texts(type) : type.isMissingNode() ? Set.of() : Set.of(type.asString());
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new HashSet<>();
        array.forEach(item -> texts.add(item.asString()));
        return texts;
    }
}
