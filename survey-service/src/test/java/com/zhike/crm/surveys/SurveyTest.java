package com.zhike.crm.surveys;

import com.zhike.crm.test.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole service, with stand-ins for the services it asks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@ContextConfiguration(initializers = {StubCustomerService.class, StubDocumentService.class})
@Import(SurveyDesk.class)
public @interface SurveyTest {}
