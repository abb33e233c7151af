package com.zhike.crm.documents.document.web;

import com.zhike.crm.documents.document.Clash;
import com.zhike.crm.documents.document.DocumentId;
import com.zhike.crm.documents.document.DocumentQueries;
import com.zhike.crm.documents.document.DocumentSummary;
import com.zhike.crm.documents.document.Quota;
import com.zhike.crm.documents.document.UploadService;
import com.zhike.crm.documents.naming.EntryName;
import com.zhike.crm.documents.storage.Arrival;
import com.zhike.crm.documents.storage.StorageSettings;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The body is the file itself, so that it goes to the storage as it comes in. */
@RestController
class UploadController {

    private final UploadService uploads;

    private final DocumentQueries queries;

    private final Quota quota;

    private final StorageSettings settings;

    UploadController(UploadService uploads, DocumentQueries queries, Quota quota, StorageSettings settings) {
        this.uploads = uploads;
        this.queries = queries;
        this.quota = quota;
        this.settings = settings;
    }

    @PostMapping("/api/folders/{id}/documents")
    ResponseEntity<DocumentSummary> upload(
            @PathVariable UUID id,
            @RequestParam String name,
            @RequestParam(defaultValue = "REFUSE") Clash onClash,
            HttpServletRequest request,
            CurrentEmployee employee)
            throws IOException {
        DocumentSummary document = queries.get(uploads.upload(id, arrival(name, request), onClash, employee), employee);
        return Versioned.created(URI.create("/api/documents/" + document.id()), document, document.version());
    }

    @PutMapping("/api/documents/{id}/content")
    ResponseEntity<DocumentSummary> replace(
            @PathVariable UUID id, IfMatch read, HttpServletRequest request, CurrentEmployee employee)
            throws IOException {
        String name = queries.get(new DocumentId(id), employee).name();
        uploads.replace(id, read.version(), arrival(name, request), employee);
        DocumentSummary document = queries.get(new DocumentId(id), employee);
        return Versioned.ok(document, document.version());
    }

    @GetMapping("/api/documents/limits")
    Limits limits(CurrentEmployee employee) {
        return new Limits(
                settings.largestFile().toBytes(),
                new TreeSet<>(settings.deniedExtensions()),
                settings.quota().toBytes(),
                quota.used(employee.id()));
    }

    private static Arrival arrival(String name, HttpServletRequest request) throws IOException {
        return new Arrival(EntryName.of(name), request.getContentLengthLong(), request.getInputStream());
    }

    /** What a page can check before it sends a file. */
    record Limits(long largestFile, SortedSet<String> deniedExtensions, long quota, long used) {}
}
