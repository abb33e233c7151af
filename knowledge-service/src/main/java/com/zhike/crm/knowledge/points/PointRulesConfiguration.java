package com.zhike.crm.knowledge.points;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Lets the worth of each act be configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PointRules.class)
class PointRulesConfiguration {}
