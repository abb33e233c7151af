package com.zhike.crm.deployment;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.kubernetes.client.openapi.JSON;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What is wrong with a resource: fields that its type does not have, lacks or wants otherwise. Kubernetes' own types come
 * from its client, those of operators from theirs where they publish one, else from a closed schema of what is used here.
 */
final class Types {

    private static final Map<String, Class<?>> OPERATORS = Map.of(
            "gateway.networking.k8s.io/v1 Gateway", Gateway.class,
            "gateway.networking.k8s.io/v1 HTTPRoute", HTTPRoute.class,
            "monitoring.coreos.com/v1 ServiceMonitor", ServiceMonitor.class,
            "monitoring.coreos.com/v1 PrometheusRule", PrometheusRule.class,
            "kafka.strimzi.io/v1 Kafka", Kafka.class,
            "kafka.strimzi.io/v1 KafkaNodePool", KafkaNodePool.class,
            "kafka.strimzi.io/v1 KafkaTopic", KafkaTopic.class,
            "kafka.strimzi.io/v1 KafkaUser", KafkaUser.class);

    /** These types take in what they do not know; here they must not. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated member) {
                    return false;
                }
            })
            .build();

    private static final Map<String, JsonNode> OWN =
            Tree.documents(Tree.text("deployment-tests/src/test/resources/operators.yaml")).stream()
                    .collect(Collectors.toMap(schema -> schema.path("title").asString(), schema -> schema));

    private Types() {}

    static List<String> problems(JsonNode resource) {
        String type = resource.path("apiVersion").asString() + " "
                + resource.path("kind").asString();
        try {
            if (OPERATORS.containsKey(type)) {
                STRICT.readValue(resource.toString(), OPERATORS.get(type));
                return List.of();
            }
            if (OWN.containsKey(type)) {
                return own(OWN.get(type), resource);
            }
            return kubernetes(resource);
        } catch (ReflectiveOperationException | IOException | RuntimeException wrong) {
            return List.of(type + ": " + reason(wrong));
        }
    }

    private static List<String> own(JsonNode schema, JsonNode resource) {
        Schema closed = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
        return closed.validate(resource).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** The client first compares the fields, then reads them, which tells about numbers, quantities and dates. */
    private static List<String> kubernetes(JsonNode resource) throws ReflectiveOperationException {
        String version = resource.path("apiVersion").asString();
        String prefix = version.substring(version.indexOf('/') + 1).toUpperCase(Locale.ROOT);
        Class<?> type = Class.forName("io.kubernetes.client.openapi.models." + prefix
                + resource.path("kind").asString());
        JsonElement json = JsonParser.parseString(resource.toString());
        type.getMethod("validateJsonElement", JsonElement.class).invoke(null, json);
        JSON.deserialize(resource.toString(), type);
        return List.of();
    }

    private static String reason(Throwable wrong) {
        Throwable cause = wrong instanceof InvocationTargetException
                ? Optional.ofNullable(wrong.getCause()).orElse(wrong)
                : wrong;
        return String.valueOf(cause);
    }
}
