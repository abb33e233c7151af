package com.zhike.crm.team;

import com.zhike.crm.test.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The whole service with a real Keycloak as well; one context for all classes that say so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@TestPropertySource(properties = "crm.takeover.enabled=false")
@Import({KeycloakServer.class, Team.class})
public @interface TeamServiceTest {}
