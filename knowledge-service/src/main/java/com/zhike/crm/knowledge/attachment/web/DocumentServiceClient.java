package com.zhike.crm.knowledge.attachment.web;

import com.zhike.crm.knowledge.attachment.Attachment;
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
    Attachment takeOver(
            @PathVariable("id") UUID id,
            @RequestBody Claim claim,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization);

    /**
     * Who keeps the file from now on: the place for this very file, not the record it will hang on, because that may yet
     * be refused and tried again.
     */
    record Claim(String subjectType, UUID subjectId) {

        static Claim of(UUID file) {
            return new Claim("knowledge", file);
        }
    }
}
