package com.zhike.crm.launcher.parts;

import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The realm file, alone or with the demo company's groups, users and clients added to its own. */
public record Realm(Path file) {

    private static final JsonMapper JSON = new JsonMapper();

    public String alone() {
        return read(file).toString();
    }

    /** Every array of the addition is appended to the array of the same name. */
    public String with(Path addition) {
        ObjectNode realm = (ObjectNode) read(file);
        read(addition).properties().forEach(entry -> {
            ArrayNode array = realm.withArray("/" + entry.getKey());
            entry.getValue().forEach(array::add);
        });
        return realm.toString();
    }

    private static JsonNode read(Path file) {
        return JSON.readTree(file.toFile());
    }
}
