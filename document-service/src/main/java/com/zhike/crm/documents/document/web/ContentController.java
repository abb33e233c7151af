package com.zhike.crm.documents.document.web;

import com.zhike.crm.documents.delivery.Delivery;
import com.zhike.crm.documents.delivery.Parcel;
import com.zhike.crm.documents.document.DocumentId;
import com.zhike.crm.documents.document.DocumentQueries;
import com.zhike.crm.documents.document.DocumentSummary;
import com.zhike.crm.documents.document.VersionService;
import com.zhike.crm.documents.document.VersionView;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/documents/{id}")
class ContentController {

    private final VersionService versions;

    private final DocumentQueries queries;

    private final Delivery delivery;

    ContentController(VersionService versions, DocumentQueries queries, Delivery delivery) {
        this.versions = versions;
        this.queries = queries;
        this.delivery = delivery;
    }

    @GetMapping("/content")
    void content(
            @PathVariable UUID id,
            @ParameterObject Wish wish,
            CurrentEmployee employee,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        VersionService.Opened opened = versions.open(id, wish.version(), employee);
        boolean inline = Boolean.TRUE.equals(wish.inline());
        delivery.send(new Parcel(opened.name(), opened.content(), inline), request, response);
    }

    @GetMapping("/versions")
    List<VersionView> versions(@PathVariable UUID id, CurrentEmployee employee) {
        return versions.of(id, employee);
    }

    @PostMapping("/versions/{number}/restore")
    ResponseEntity<DocumentSummary> restore(
            @PathVariable UUID id, @PathVariable int number, IfMatch read, CurrentEmployee employee) {
        versions.restore(id, read.version(), number, employee);
        DocumentSummary document = queries.get(new DocumentId(id), employee);
        return Versioned.ok(document, document.version());
    }

    /**
     * How the content is wanted.
     *
     * @param inline to look at it in the browser, where that is safe
     * @param version an earlier one
     */
    record Wish(@Nullable Boolean inline, @Nullable Integer version) {}
}
