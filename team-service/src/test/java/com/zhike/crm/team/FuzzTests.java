package com.zhike.crm.team;

import com.zhike.crm.test.openapi.RequestFuzzing;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@TeamServiceTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class FuzzTests extends RequestFuzzing {}
