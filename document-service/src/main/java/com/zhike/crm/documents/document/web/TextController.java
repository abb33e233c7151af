package com.zhike.crm.documents.document.web;

import com.zhike.crm.documents.document.AddText;
import com.zhike.crm.documents.document.DocumentId;
import com.zhike.crm.documents.document.DocumentQueries;
import com.zhike.crm.documents.document.DocumentSummary;
import com.zhike.crm.documents.document.TextService;
import com.zhike.crm.documents.document.TextView;
import com.zhike.crm.documents.document.WorkRecordService;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TextController {

    private final TextService texts;

    private final WorkRecordService workRecords;

    private final DocumentQueries queries;

    TextController(TextService texts, WorkRecordService workRecords, DocumentQueries queries) {
        this.texts = texts;
        this.workRecords = workRecords;
        this.queries = queries;
    }

    @PostMapping("/api/documents")
    ResponseEntity<DocumentSummary> add(@RequestBody @Valid AddText command, CurrentEmployee employee) {
        DocumentSummary document = queries.get(texts.add(command, employee), employee);
        return Versioned.created(URI.create("/api/documents/" + document.id()), document, document.version());
    }

    @GetMapping("/api/documents/{id}/text")
    ResponseEntity<TextView> read(@PathVariable UUID id, CurrentEmployee employee) {
        TextView view = texts.read(id, employee);
        return Versioned.ok(view, view.version());
    }

    @PutMapping("/api/documents/{id}/text")
    ResponseEntity<DocumentSummary> write(
            @PathVariable UUID id, IfMatch read, @RequestBody @Valid Writing writing, CurrentEmployee employee) {
        String name = queries.get(new DocumentId(id), employee).name();
        texts.write(id, read.version(), name, writing.text(), employee);
        DocumentSummary document = queries.get(new DocumentId(id), employee);
        return Versioned.ok(document, document.version());
    }

    /** Today's, which is begun when it is asked for the first time. */
    @PostMapping("/api/work-records")
    DocumentSummary today(CurrentEmployee employee) {
        return queries.get(workRecords.today(employee), employee);
    }

    /** The new text of a file. */
    record Writing(@NotNull @Size(max = 1_000_000) String text) {}
}
