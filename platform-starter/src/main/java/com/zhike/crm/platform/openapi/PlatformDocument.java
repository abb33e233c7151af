package com.zhike.crm.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tells what is the same for every operation, and of every record which components are always there. */
class PlatformDocument implements OpenApiCustomizer {

    private final ObjectProvider<RequestMappingHandlerMapping> handlers;

    private final String service;

    PlatformDocument(ObjectProvider<RequestMappingHandlerMapping> handlers, String service) {
        this.handlers = handlers;
        this.service = service;
    }

    @Override
    public void customise(OpenAPI document) {
        document.info(new Info().title(service).version("v1"));
        document.servers(List.of(new Server().url("/")));
        document.getComponents().addSchemas("FieldProblem", fieldProblem()).addSchemas("Problem", problem());
        ApiResponse refused = new ApiResponse()
                .description("A problem (RFC 9457)")
                .content(new Content()
                        .addMediaType("application/problem+json", new MediaType().schema(reference("Problem"))));
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation.getResponses().setDefault(refused));
        Records.ofHandlers(handlers).forEach((name, record) -> describe(document, name, record));
    }

    private static void describe(OpenAPI document, String name, Records.Shape shape) {
        Schema<?> schema = document.getComponents().getSchemas().get(name);
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        schema.setRequired(null);
        Map<String, Schema> properties = schema.getProperties();
        properties.forEach((property, type) -> {
            if (shape.optional().contains(property)) {
                properties.put(property, nullable(type));
            } else {
                schema.addRequiredItem(property);
            }
        });
    }

    private static Schema<?> nullable(Schema<?> type) {
        if (type.get$ref() != null) {
            return new Schema<>().anyOf(List.of(type, new Schema<>().types(Set.of("null"))));
        }
        type.addType("null");
        return type;
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new Schema<>().types(Set.of("integer")))
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("traceId", new StringSchema())
                .addProperty("errors", new Schema<>().types(Set.of("array")).items(reference("FieldProblem")))
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema<?> fieldProblem() {
        return new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("message", new StringSchema())
                .required(List.of("field", "code", "message"));
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }
}
