package com.zhike.crm.knowledge;

import com.zhike.crm.test.openapi.RequestFuzzing;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@KnowledgeTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class FuzzTests extends RequestFuzzing {}
