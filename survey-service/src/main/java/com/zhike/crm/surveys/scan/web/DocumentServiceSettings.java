package com.zhike.crm.surveys.scan.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the document service is asked.
 *
 * @param url where it is
 * @param timeLimit how long an answer may take
 * @param pause how long it is left alone after it failed too often
 */
@ConfigurationProperties("crm.document-service")
record DocumentServiceSettings(
        String url,
        @DefaultValue("3s") Duration timeLimit,
        @DefaultValue("10s") Duration pause) {}
