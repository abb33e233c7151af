package com.zhike.crm.documents;

import com.zhike.crm.test.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** A test of the whole service, with its files below the build directory and a stand-in for the survey service. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@TestPropertySource(
        properties = {
            "crm.documents.directory=target/documents",
            "crm.documents.largest-file=1MB",
            "crm.documents.quota=8MB"
        })
@ContextConfiguration(initializers = StubSurveyService.class)
@Import(DocumentDesk.class)
public @interface DocumentTest {}
