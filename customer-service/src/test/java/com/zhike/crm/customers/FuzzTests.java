package com.zhike.crm.customers;

import com.zhike.crm.test.IntegrationTest;
import com.zhike.crm.test.openapi.RequestFuzzing;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@IntegrationTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class FuzzTests extends RequestFuzzing {}
