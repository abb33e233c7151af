package com.zhike.crm.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EventContractTests {

    private static final String HOW = "written anew by -Dcontracts.write=true";

    static Stream<Class<?>> events() {
        return Contracts.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    void theJsonOfAnEventStaysAsItIs(Class<?> event) {
        String written = Contracts.JSON.writeValueAsString(Example.of(event)) + "\n";

        assertThat(Contracts.text(Contracts.file(Contracts.GOLDEN, event), written))
                .as(HOW)
                .isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsReadAsItWasWritten(Class<?> event) {
        String golden = Contracts.text(
                Contracts.file(Contracts.GOLDEN, event), Contracts.JSON.writeValueAsString(Example.of(event)) + "\n");

        assertThat(Contracts.JSON.readValue(golden, Contracts.family(event))).isEqualTo(Example.of(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void theSchemaSaysWhatTheRecordSays(Class<?> event) {
        String generated = SchemaOf.event(event);

        assertThat(Contracts.text(Contracts.file(Contracts.SCHEMAS, event), generated))
                .as(HOW)
                .isEqualTo(generated);
    }

    @ParameterizedTest
    @MethodSource("events")
    void theJsonObeysItsSchema(Class<?> event) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaOf.event(event), InputFormat.JSON);
        String json = Contracts.JSON.writeValueAsString(Example.of(event));

        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        ObjectNode incomplete = (ObjectNode) Contracts.JSON.readTree(json);
        incomplete.remove("eventId");
        assertThat(schema.validate((JsonNode) incomplete)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void theNameOfAnEventIsItsType(Class<?> event) {
        JsonNode json = Contracts.JSON.readTree(Contracts.JSON.writeValueAsString(Example.of(event)));

        assertThat(json.get("type").asString()).isEqualTo(event.getSimpleName());
        assertThat(json.has("topic")).isFalse();
        assertThat(json.has("key")).isFalse();
    }

    @Test
    void anEventOfALaterReleaseIsRead() {
        String later = "{\"type\":\"CustomerCloned\",\"customerId\":\"0e000000-0000-7000-8000-000000000001\"}";

        assertThat(Contracts.JSON.readValue(later, CustomerEvent.class)).isInstanceOf(CustomerEvent.Unknown.class);
    }

    @Test
    void theAsyncApiDocumentNamesEveryEvent() {
        String generated = AsyncApi.document();

        String document = Contracts.text(Contracts.ASYNCAPI, generated);

        assertThat(document).as(HOW).isEqualTo(generated);
        Map<String, Map<String, Map<String, ?>>> parsed = new Yaml().load(document);
        assertThat(parsed.get("components").get("messages").keySet())
                .isEqualTo(Contracts.events().map(Class::getSimpleName).collect(Collectors.toSet()));
        assertThat(parsed.get("channels").keySet())
                .isEqualTo(Contracts.families().map(Contracts::topic).collect(Collectors.toSet()));
    }
}
