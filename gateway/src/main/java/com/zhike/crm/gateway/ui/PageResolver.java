package com.zhike.crm.gateway.ui;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Answers the address of a page with the one document that draws all pages. */
class PageResolver extends PathResourceResolver {

    private static final List<String> NOT_PAGES =
            List.of("api/", "docs/", "actuator/", "oauth2/", "login/", "assets/", "v3/");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        Resource file = super.getResource(path, location);
        return file == null && isPage(path) ? super.getResource("index.html", location) : file;
    }

    private static boolean isPage(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !name.contains(".") && NOT_PAGES.stream().noneMatch((path + "/")::startsWith);
    }
}
