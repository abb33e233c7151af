package com.zhike.crm.gateway.access;

import com.zhike.crm.gateway.limits.RateLimit;
import com.zhike.crm.gateway.signin.BackChannelLogout;
import com.zhike.crm.gateway.signin.Keycloak;
import com.zhike.crm.gateway.signin.SignInOutcome;
import com.zhike.crm.gateway.signin.SignOut;
import com.zhike.crm.platform.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Three doors: probes, machines with a bearer token, browsers with a session. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private final ProblemWriter problems;

    private final Refusals refusals;

    private final RateLimit rateLimit;

    private final SecurityHeaders headers;

    AccessConfiguration(@Lazy ProblemWriter problems, RateLimit rateLimit, Keycloak keycloak) {
        this.problems = problems;
        this.refusals = new Refusals(problems);
        this.rateLimit = rateLimit;
        this.headers = new SecurityHeaders(keycloak);
    }

    @Bean
    @Order(1)
    SecurityFilterChain probes(HttpSecurity http, MetricsReaders readers) throws Exception {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health/liveness", "/actuator/health/readiness")
                                .permitAll()
                                .requestMatchers(readers)
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusals::hidden))
                .headers(headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain machines(HttpSecurity http) throws Exception {
        return http.securityMatcher(new BearerRequest())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(
                        server -> server.jwt(Customizer.withDefaults()).authenticationEntryPoint(problems::write))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling -> handling.accessDeniedHandler(refusals::denied))
                .addFilterAfter(rateLimit, AnonymousAuthenticationFilter.class)
                .headers(headers)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain browsers(
            HttpSecurity http, SignInOutcome outcome, SignOut signOut, BackChannelLogout backChannel) throws Exception {
        AuthenticationEntryPoint signIn = refusals.pagesGoTo("/oauth2/authorization/" + Keycloak.REGISTRATION);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/assets/**", "/favicon.ico", "/favicon.svg", "/robots.txt", "/sign-in-failed.html")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login.loginPage("/oauth2/authorization/" + Keycloak.REGISTRATION)
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .logout(logout -> logout.logoutSuccessHandler(signOut))
                .oidcLogout(logout -> logout.oidcSessionRegistry(new NoSessionRegistry())
                        .backChannel(keycloak -> keycloak.logoutHandler(backChannel)))
                .csrf(new PageToken())
                .requestCache(cache -> cache.requestCache(PageRequest.cache()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(signIn).accessDeniedHandler(refusals::denied))
                .addFilterAfter(rateLimit, HeaderWriterFilter.class)
                .headers(headers)
                .build();
    }
}
