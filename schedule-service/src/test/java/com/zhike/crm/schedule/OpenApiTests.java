package com.zhike.crm.schedule;

import com.zhike.crm.test.OpenApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ScheduleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OpenApiTests {

    private final MockMvcTester mvc;

    OpenApiTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void theCommittedDocumentIsWhatTheServiceSays() {
        OpenApiDocument.check(mvc, "schedule-service");
    }
}
