package com.zhike.crm.gateway.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Tells the pages that a person opens from the requests that a script makes. */
final class PageRequest {

    private PageRequest() {}

    static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && !path.startsWith("/api/")
                && !path.startsWith("/docs/api/");
    }

    /** Remembers the page asked for over the sign-in, without a mark of it in the address. */
    static RequestCache cache() {
        HttpSessionRequestCache pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(request -> isPage(request) && acceptsHtml(request));
        pages.setMatchingRequestParameterName(null);
        return pages;
    }

    private static boolean acceptsHtml(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept == null || accept.contains("text/html") || accept.equals("*/*");
    }
}
