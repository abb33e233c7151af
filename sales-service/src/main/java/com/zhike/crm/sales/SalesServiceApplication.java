package com.zhike.crm.sales;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The sales service: products, opportunities, orders. */
@SpringBootApplication
public class SalesServiceApplication {

    static void main(String[] args) {
        SpringApplication.run(SalesServiceApplication.class, args);
    }
}
