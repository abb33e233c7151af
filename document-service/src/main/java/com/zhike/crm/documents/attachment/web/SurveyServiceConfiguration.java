package com.zhike.crm.documents.attachment.web;

import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Configuration;

/** Sets up the client of the survey service. */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = SurveyServiceClient.class)
class SurveyServiceConfiguration {}
