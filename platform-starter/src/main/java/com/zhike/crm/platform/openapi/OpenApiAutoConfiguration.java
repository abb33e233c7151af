package com.zhike.crm.platform.openapi;

import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Completes the OpenAPI document with what only the platform knows: its arguments, its problems, what may be null. */
@AutoConfiguration
@ConditionalOnClass(SpringDocUtils.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class OpenApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CurrentEmployee.class, IfMatch.class, PageQuery.class);
    }

    @Bean
    @ConditionalOnMissingBean(name = "platformArguments")
    OperationCustomizer platformArguments() {
        return new PlatformArguments();
    }

    @Bean
    @ConditionalOnMissingBean(name = "platformDocument")
    OpenApiCustomizer platformDocument(
            ObjectProvider<RequestMappingHandlerMapping> handlers,
            @Value("${spring.application.name:crm}") String service) {
        return new PlatformDocument(handlers, service);
    }
}
