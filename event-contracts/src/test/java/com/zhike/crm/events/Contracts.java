package com.zhike.crm.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The published families of events and the files that describe them; {@code -Dcontracts.write=true} writes those anew. */
final class Contracts {

    static final Path SCHEMAS = Path.of("src/main/resources/schemas");

    static final Path RELEASED = Path.of("src/test/resources/released");

    static final Path GOLDEN = Path.of("src/test/resources/events");

    static final Path ASYNCAPI = Path.of("src/main/resources/asyncapi.yaml");

    static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final List<Class<? extends IntegrationEvent>> FAMILIES = List.of(
            ActivityEvent.class,
            ContactEvent.class,
            CustomerEvent.class,
            DocumentEvent.class,
            KnowledgeEvent.class,
            OpportunityEvent.class,
            OrderEvent.class,
            ProductEvent.class,
            ScheduleEvent.class,
            SurveyEvent.class,
            TeamEvent.class);

    private Contracts() {}

    static Stream<Class<?>> families() {
        return FAMILIES.stream().<Class<?>>map(family -> family);
    }

    /** Every event that is published. */
    static Stream<Class<?>> events() {
        return families().flatMap(Contracts::eventsOf);
    }

    static Stream<Class<?>> eventsOf(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .<Class<?>>map(type -> type)
                .filter(type -> !type.getSimpleName().equals("Unknown"));
    }

    static Class<?> family(Class<?> event) {
        return event.getInterfaces()[0];
    }

    static String topic(Class<?> event) {
        try {
            Class<?> family = event.isInterface() ? event : family(event);
            return (String) family.getField("TOPIC").get(null);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Where a directory keeps the file of an event. */
    static Path file(Path directory, Class<?> event) {
        return directory.resolve(topic(event)).resolve(event.getSimpleName() + ".json");
    }

    /** The file's text; written first when that was asked for. */
    static String text(Path file, String generated) {
        try {
            if (Boolean.getBoolean("contracts.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, generated);
            }
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
