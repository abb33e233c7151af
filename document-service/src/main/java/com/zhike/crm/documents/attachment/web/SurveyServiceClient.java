package com.zhike.crm.documents.attachment.web;

import java.util.UUID;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The survey service as seen from here. */
@FeignClient(name = SurveyServiceClient.NAME, url = "${crm.survey-service.url}")
interface SurveyServiceClient {

    String NAME = "survey-service";

    /** Refuses when no sheet that the caller may see carries the scan. */
    @GetMapping("/api/answer-sheets/scans/{id}")
    void requireScan(@PathVariable("id") UUID id, @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization);
}
