package com.zhike.crm.surveys.scan.web;

import com.zhike.crm.surveys.scan.Scan;
import java.util.UUID;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** The document service as seen from here. */
@FeignClient(name = DocumentServiceClient.NAME, url = "${crm.document-service.url}")
interface DocumentServiceClient {

    String NAME = "document-service";

    @PostMapping("/api/documents/attachments/{id}/take-over")
    Scan takeOver(
            @PathVariable("id") UUID id,
            @RequestBody Claim claim,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization);

    /**
     * The place for this very scan, not the sheet it will lie with, because that may yet be refused and tried again. Who
     * wants to read it is asked about here.
     */
    record Claim(String subjectType, UUID subjectId) {

        static Claim of(UUID file) {
            return new Claim("answer-sheet-scan", file);
        }
    }
}
