package com.zhike.crm.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An event of each kind with every member filled. */
final class Example {

    private static final Instant AT = Instant.parse("2026-03-02T01:30:00.123456Z");

    private Example() {}

    static Object of(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getName(), component.getGenericType()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            return record.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Object value(String name, Type type) {
        if (type instanceof ParameterizedType many) {
            Object one = value(name, many.getActualTypeArguments()[0]);
            return many.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        if (type instanceof Class<?> known && known.isEnum()) {
            return known.getEnumConstants()[0];
        }
        if (type instanceof Class<?> known && known.isRecord()) {
            return of(known);
        }
        if (type == UUID.class) {
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }
        if (type == Instant.class) {
            return AT;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse("2026-03-31");
        }
        if (type == BigDecimal.class) {
            return new BigDecimal("1234.50");
        }
        if (type == int.class || type == Integer.class) {
            return 40;
        }
        return type == boolean.class ? (Object) true : name + " 示例";
    }
}
