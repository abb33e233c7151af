package com.zhike.crm.customers;

import com.zhike.crm.test.IntegrationTest;
import com.zhike.crm.test.OpenApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class OpenApiTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theCommittedDocumentIsWhatTheServiceSays() {
        OpenApiDocument.check(mvc, "customer-service");
    }
}
