package com.zhike.crm.knowledge.download.web;

import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.attachment.Attachments;
import com.zhike.crm.knowledge.download.DescribeDownload;
import com.zhike.crm.knowledge.download.DownloadFilter;
import com.zhike.crm.knowledge.download.DownloadId;
import com.zhike.crm.knowledge.download.DownloadQueries;
import com.zhike.crm.knowledge.download.DownloadService;
import com.zhike.crm.knowledge.download.DownloadView;
import com.zhike.crm.knowledge.download.PublishDownload;
import com.zhike.crm.knowledge.download.ReplaceDownload;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/downloads")
class DownloadController {

    private static final String EDIT = "hasAuthority('knowledge.edit')";

    private final DownloadService downloads;

    private final DownloadQueries queries;

    private final Attachments attachments;

    DownloadController(DownloadService downloads, DownloadQueries queries, Attachments attachments) {
        this.downloads = downloads;
        this.queries = queries;
        this.attachments = attachments;
    }

    @GetMapping
    Page<DownloadView> search(@ParameterObject DownloadFilter filter, PageQuery page, CurrentEmployee reader) {
        return queries.search(filter, page, reader);
    }

    @GetMapping("/{id}")
    ResponseEntity<DownloadView> get(@PathVariable UUID id, CurrentEmployee reader) {
        DownloadView view = queries.get(new DownloadId(id), reader);
        return Versioned.ok(view, view.version());
    }

    @PostMapping
    @PreAuthorize(EDIT)
    ResponseEntity<DownloadView> publish(@RequestBody @Valid PublishDownload command, CurrentEmployee by) {
        Attachment file = admitted(command.attachmentId());
        DownloadView view = queries.get(downloads.publish(command, file, by), by);
        return Versioned.created(URI.create("/api/downloads/" + view.id()), view, view.version());
    }

    @PutMapping("/{id}")
    @PreAuthorize(EDIT)
    ResponseEntity<DownloadView> describe(
            @PathVariable UUID id, IfMatch read, @RequestBody @Valid DescribeDownload command, CurrentEmployee by) {
        downloads.describe(new DownloadId(id), read.version(), command, by);
        return get(id, by);
    }

    @PostMapping("/{id}/editions")
    @PreAuthorize(EDIT)
    ResponseEntity<DownloadView> replace(
            @PathVariable UUID id, @RequestBody @Valid ReplaceDownload command, CurrentEmployee by) {
        queries.get(new DownloadId(id), by);
        downloads.replace(new DownloadId(id), admitted(command.attachmentId()), by);
        return get(id, by);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize(EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        downloads.remove(new DownloadId(id));
    }

    private Attachment admitted(UUID file) {
        return attachments.admit(DownloadService.KIND, null, List.of(file)).getFirst();
    }
}
