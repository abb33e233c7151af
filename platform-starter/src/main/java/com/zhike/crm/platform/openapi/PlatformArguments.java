package com.zhike.crm.platform.openapi;

import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.web.IfMatch;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/** Names the operations, and tells how the arguments that the platform resolves are sent. */
class PlatformArguments implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        operation.setOperationId(name(handler));
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.getParameterType() == PageQuery.class) {
                paging().forEach(operation::addParametersItem);
            } else if (parameter.getParameterType() == IfMatch.class) {
                operation.addParametersItem(
                        new HeaderParameter().name("If-Match").required(true).schema(new StringSchema()));
            }
        }
        return operation;
    }

    /** Method names alone repeat from controller to controller, and numbering them would depend on the order. */
    private static String name(HandlerMethod handler) {
        String controller = handler.getBeanType().getSimpleName().replace("Controller", "");
        return StringUtils.uncapitalize(controller)
                + StringUtils.capitalize(handler.getMethod().getName());
    }

    private static Stream<QueryParameter> paging() {
        return Stream.of(
                query("page", new IntegerSchema().minimum(BigDecimal.ZERO)),
                query(
                        "size",
                        new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(PageQuery.MAX_SIZE))),
                query("sort", new ArraySchema().items(new StringSchema())),
                query("cursor", new StringSchema()));
    }

    private static QueryParameter query(String name, Schema<?> schema) {
        QueryParameter parameter = new QueryParameter();
        parameter.name(name).required(false).schema(schema);
        return parameter;
    }
}
