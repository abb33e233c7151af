package com.zhike.crm.documents.document.web;

import com.zhike.crm.documents.document.AddShortcut;
import com.zhike.crm.documents.document.ArrangeService;
import com.zhike.crm.documents.document.DocumentId;
import com.zhike.crm.documents.document.DocumentQueries;
import com.zhike.crm.documents.document.DocumentSummary;
import com.zhike.crm.documents.document.MoveEntries;
import com.zhike.crm.documents.document.ShortcutService;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DocumentController {

    private static final int MOST_RECENT = 50;

    private final DocumentQueries queries;

    private final ArrangeService arrangement;

    private final ShortcutService shortcuts;

    DocumentController(DocumentQueries queries, ArrangeService arrangement, ShortcutService shortcuts) {
        this.queries = queries;
        this.arrangement = arrangement;
        this.shortcuts = shortcuts;
    }

    @GetMapping("/api/folders/{id}/documents")
    Page<DocumentSummary> in(@PathVariable UUID id, PageQuery page, CurrentEmployee employee) {
        return queries.in(id, page, employee);
    }

    @GetMapping("/api/documents")
    Page<DocumentSummary> search(
            @RequestParam(required = false) @Nullable String q, PageQuery page, CurrentEmployee employee) {
        return queries.search(q, page, employee);
    }

    @GetMapping("/api/documents/recent")
    List<DocumentSummary> recent(@RequestParam(defaultValue = "5") int size, CurrentEmployee employee) {
        return queries.recent(Math.clamp(size, 1, MOST_RECENT), employee);
    }

    @GetMapping("/api/documents/{id}")
    ResponseEntity<DocumentSummary> get(@PathVariable UUID id, CurrentEmployee employee) {
        DocumentSummary document = queries.get(new DocumentId(id), employee);
        return Versioned.ok(document, document.version());
    }

    @PutMapping("/api/documents/{id}")
    ResponseEntity<DocumentSummary> rename(
            @PathVariable UUID id, IfMatch read, @RequestBody @Valid NewName command, CurrentEmployee employee) {
        arrangement.rename(id, read.version(), command.name(), employee);
        return get(id, employee);
    }

    @PostMapping("/api/documents/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@RequestBody @Valid MoveEntries command, CurrentEmployee employee) {
        arrangement.move(command, employee);
    }

    @PostMapping("/api/documents/shortcuts")
    ResponseEntity<DocumentSummary> link(@RequestBody @Valid AddShortcut command, CurrentEmployee employee) {
        DocumentSummary shortcut = queries.get(shortcuts.add(command, employee), employee);
        return Versioned.created(URI.create("/api/documents/" + shortcut.id()), shortcut, shortcut.version());
    }

    /** What a document is to be called. */
    record NewName(@NotBlank String name) {}
}
