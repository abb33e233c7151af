package com.zhike.crm.platform.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The records that handlers take and give, under the names springdoc gives their schemas. */
final class Records {

    private final Map<String, Shape> found = new TreeMap<>();

    private Records() {}

    /** Which properties of a record's JSON may be missing or null. */
    record Shape(Set<String> optional) {}

    static Map<String, Shape> ofHandlers(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        Records records = new Records();
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .forEach(records::add);
        return records.found;
    }

    private void add(HandlerMethod handler) {
        add(ResolvableType.forMethodReturnType(handler.getMethod()));
        for (MethodParameter parameter : handler.getMethodParameters()) {
            add(ResolvableType.forMethodParameter(parameter));
        }
    }

    private void add(ResolvableType type) {
        for (ResolvableType generic : type.getGenerics()) {
            add(generic);
        }
        Class<?> raw = type.resolve();
        if (raw == null || !raw.isRecord() || found.containsKey(name(type, raw))) {
            return;
        }
        Set<String> optional = new HashSet<>();
        found.put(name(type, raw), new Shape(optional));
        addComponents(type, raw, optional);
    }

    private void addComponents(ResolvableType owner, Class<?> record, Set<String> optional) {
        for (RecordComponent component : record.getRecordComponents()) {
            ResolvableType type = ResolvableType.forType(component.getGenericType(), owner);
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                addComponents(type, type.toClass(), optional);
                continue;
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
                optional.add(named == null ? component.getName() : named.value());
            }
            add(type);
        }
    }

    private static String name(ResolvableType type, Class<?> raw) {
        StringBuilder name = new StringBuilder(raw.getSimpleName());
        for (ResolvableType generic : type.getGenerics()) {
            name.append(generic.toClass().getSimpleName());
        }
        return name.toString();
    }
}
