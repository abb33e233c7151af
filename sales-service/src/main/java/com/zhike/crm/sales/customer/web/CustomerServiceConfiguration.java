package com.zhike.crm.sales.customer.web;

import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Configuration;

/** Sets up the client of the customer service. */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = CustomerServiceClient.class)
class CustomerServiceConfiguration {}
