package com.zhike.crm.sales;

import static com.zhike.crm.test.TestCompany.ADMIN;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;

import com.zhike.crm.test.openapi.RequestFuzzing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SalesTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class FuzzTests extends RequestFuzzing {

    @Autowired
    SalesDesk desk;

    @Override
    protected void prepare(Known known) {
        known.row("customerId", desk.customerOf(ADMIN));
        known.row("customerId", desk.customerOf(ZHANG_WEI));
    }
}
