package com.zhike.crm.documents.document.web;

import com.zhike.crm.documents.document.DocumentQueries;
import com.zhike.crm.documents.document.DocumentShareService;
import com.zhike.crm.documents.document.DocumentShareView;
import com.zhike.crm.documents.document.DocumentSummary;
import com.zhike.crm.documents.folder.Share;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/documents")
class DocumentShareController {

    private final DocumentShareService shares;

    private final DocumentQueries queries;

    DocumentShareController(DocumentShareService shares, DocumentQueries queries) {
        this.shares = shares;
        this.queries = queries;
    }

    @GetMapping("/shared-by-me")
    List<DocumentShareView> byMe(CurrentEmployee employee) {
        return shares.by(employee);
    }

    /** The files that colleagues share one by one, without their folders. */
    @GetMapping("/shared-with-me")
    Page<DocumentSummary> withMe(PageQuery page, CurrentEmployee employee) {
        return queries.sharedSingly(page, employee);
    }

    @GetMapping("/{id}/shares")
    List<DocumentShareView> of(@PathVariable UUID id, CurrentEmployee employee) {
        return shares.of(id, employee);
    }

    @PutMapping("/{id}/shares")
    List<DocumentShareView> share(
            @PathVariable UUID id, @RequestBody @Valid FileSharing sharing, CurrentEmployee employee) {
        shares.share(id, sharing.shares().stream().map(FileShare::share).toList(), employee);
        return shares.of(id, employee);
    }

    /** Exactly those who may open a file. */
    record FileSharing(@NotNull List<@NotNull FileShare> shares) {}

    /** Lets an employee or a department open a file, and perhaps do more. */
    record FileShare(@Nullable UUID employeeId, @Nullable UUID departmentId, boolean mayEdit, boolean mayDelete) {

        Share share() {
            return new Share(employeeId, departmentId, mayEdit, false, mayDelete);
        }
    }
}
