package com.zhike.crm.surveys.scan.web;

import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Configuration;

/** Sets up the client of the document service. */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = DocumentServiceClient.class)
class DocumentServiceConfiguration {}
