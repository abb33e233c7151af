package com.zhike.crm.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of an event, as its record says. */
final class SchemaOf {

    private SchemaOf() {}

    static String event(Class<?> event) {
        ObjectNode schema = Contracts.JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:crm:schema:" + event.getSimpleName() + ":1");
        schema.put("title", event.getSimpleName());
        describe(schema, event);
        ObjectNode properties = (ObjectNode) schema.get("properties");
        properties.putObject("type").put("const", event.getSimpleName());
        ((ArrayNode) schema.get("required")).add("type");
        return Contracts.JSON.writeValueAsString(schema) + "\n";
    }

    private static void describe(ObjectNode schema, Class<?> record) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent component : record.getRecordComponents()) {
            ObjectNode property = properties.putObject(component.getName());
            value(property, component.getGenericType());
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                String type = property.get("type").asString();
                property.putArray("type").add(type).add("null");
            } else {
                required.add(component.getName());
            }
        }
    }

    private static void value(ObjectNode schema, Type type) {
        if (type instanceof ParameterizedType list && Collection.class.isAssignableFrom((Class<?>) list.getRawType())) {
            schema.put("type", "array");
            value(schema.putObject("items"), list.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> enumeration && enumeration.isEnum()) {
            schema.put("type", "string");
            ArrayNode values = schema.putArray("enum");
            Arrays.stream(enumeration.getEnumConstants()).map(Object::toString).forEach(values::add);
        } else if (type instanceof Class<?> nested && nested.isRecord()) {
            describe(schema, nested);
        } else {
            simple(schema, type);
        }
    }

    private static void simple(ObjectNode schema, Type type) {
        if (type == UUID.class) {
            schema.put("type", "string").put("format", "uuid");
        } else if (type == Instant.class) {
            schema.put("type", "string").put("format", "date-time");
        } else if (type == LocalDate.class) {
            schema.put("type", "string").put("format", "date");
        } else if (type == String.class) {
            schema.put("type", "string");
        } else if (type == BigDecimal.class) {
            schema.put("type", "number");
        } else if (type == int.class || type == long.class || type == Integer.class) {
            schema.put("type", "integer");
        } else if (type == boolean.class) {
            schema.put("type", "boolean");
        } else {
            throw new IllegalArgumentException("Say how " + type + " is published");
        }
    }
}
