package com.zhike.crm.gateway.access;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/** Protection against forged requests: only our own pages can read the cookie and repeat it in a header or a field. */
class PageToken implements Customizer<CsrfConfigurer<HttpSecurity>> {

    @Override
    public void customize(CsrfConfigurer<HttpSecurity> csrf) {
        CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(attributes -> attributes.sameSite("Lax"));
        // Not masked: no page of ours carries the token in its body, where compression could betray it.
        CsrfTokenRequestAttributeHandler plain = new CsrfTokenRequestAttributeHandler();
        // No attribute name means: make the token at once, so that the first page already sets the cookie.
        plain.setCsrfRequestAttributeName(null);
        csrf.csrfTokenRepository(cookie).csrfTokenRequestHandler(plain);
    }
}
