package com.zhike.crm.documents.attachment.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the survey service is asked.
 *
 * @param url where it is
 * @param timeLimit how long an answer may take
 * @param pause how long it is left alone after it failed too often
 */
@ConfigurationProperties("crm.survey-service")
record SurveyServiceSettings(
        String url,
        @DefaultValue("2s") Duration timeLimit,
        @DefaultValue("10s") Duration pause) {}
