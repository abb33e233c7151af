package com.zhike.crm.team;

import com.zhike.crm.test.OpenApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TeamServiceTest
class OpenApiTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void theCommittedDocumentSaysWhatTheServiceSays() {
        OpenApiDocument.check(mvc, "team-service");
    }
}
