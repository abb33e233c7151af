package com.zhike.crm.gateway.ui;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the built web UI, from a directory or out of the archive. */
@Configuration(proxyBeanMethods = false)
class WebFiles implements WebMvcConfigurer {

    private final String root;

    WebFiles(@Value("${crm.gateway.web-dir}") String directory) {
        this.root = directory.isBlank() ? "classpath:/static/" : "file:" + directory + "/";
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // Their names carry a hash of what is in them, so what is under a name never changes.
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(root + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
        // No cache here: any path may be asked for, and remembering the answers would fill the memory.
        registry.addResourceHandler("/**")
                .addResourceLocations(root, "classpath:/pages/")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageResolver());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
        registry.addRedirectViewController("/docs", "/docs/swagger-ui/index.html");
    }
}
