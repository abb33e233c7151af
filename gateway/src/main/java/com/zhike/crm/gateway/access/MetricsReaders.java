package com.zhike.crm.gateway.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** The addresses that may read the gateway's metrics on the port that users come to. */
@Component
class MetricsReaders implements RequestMatcher {

    private final List<IpAddressMatcher> addresses;

    MetricsReaders(@Value("${crm.gateway.metrics-from}") List<String> addresses) {
        this.addresses = addresses.stream().map(IpAddressMatcher::new).toList();
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        // Whatever a proxy passed on comes from outside, whatever address the proxy has.
        return request.getRequestURI().equals("/actuator/prometheus")
                && request.getHeader("X-Forwarded-For") == null
                && addresses.stream().anyMatch(address -> address.matches(request.getRemoteAddr()));
    }
}
