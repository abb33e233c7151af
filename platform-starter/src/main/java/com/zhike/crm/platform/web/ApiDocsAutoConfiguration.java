package com.zhike.crm.platform.web;

import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Describes the arguments that the platform reads from a request. */
@AutoConfiguration
@ConditionalOnClass(OperationCustomizer.class)
public final class ApiDocsAutoConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CurrentEmployee.class, PageQuery.class, IfMatch.class);
    }

    @Bean
    OperationCustomizer platformArguments() {
        return ApiDocsAutoConfiguration::describe;
    }

    private static Operation describe(Operation operation, HandlerMethod method) {
        if (takes(method, PageQuery.class)) {
            operation
                    .addParametersItem(query("page", new IntegerSchema()._default(0), "Page, counted from 0"))
                    .addParametersItem(query(
                            "size", new IntegerSchema()._default(PageQuery.DEFAULT_SIZE), "Rows of a page, up to 200"))
                    .addParametersItem(query("sort", new StringSchema(), "Sort keys, like name,-createdAt"))
                    .addParametersItem(query("cursor", new StringSchema(), "nextCursor of the page before"));
        }
        if (takes(method, IfMatch.class)) {
            operation.addParametersItem(new Parameter()
                    .in("header")
                    .name("If-Match")
                    .required(true)
                    .description("Version that was read, like \"3\"")
                    .schema(new StringSchema()));
        }
        return operation;
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    private static Parameter query(String name, Schema<?> schema, String description) {
        return new Parameter().in("query").name(name).schema(schema).description(description);
    }
}
