package com.zhike.crm.platform.problem;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Field;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** The path of a field as the caller's JSON has it: without the groups that are unwrapped there. */
final class JsonPath {

    private JsonPath() {}

    static String of(@Nullable Object body, String path) {
        StringJoiner json = new StringJoiner(".");
        Class<?> type = body == null ? null : body.getClass();
        for (String step : path.split("\\.")) {
            Field field = type == null ? null : ReflectionUtils.findField(type, step);
            if (field == null || !field.isAnnotationPresent(JsonUnwrapped.class)) {
                json.add(step);
            }
            type = field == null ? null : field.getType();
        }
        return json.toString();
    }
}
