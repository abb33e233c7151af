package com.zhike.crm.surveys;

import com.zhike.crm.test.OpenApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SurveyTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OpenApiTests {

    private final MockMvcTester mvc;

    OpenApiTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void theCommittedDocumentIsWhatTheServiceSays() {
        OpenApiDocument.check(mvc, "survey-service");
    }
}
