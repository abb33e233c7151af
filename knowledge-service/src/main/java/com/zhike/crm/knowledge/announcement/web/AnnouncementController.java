package com.zhike.crm.knowledge.announcement.web;

import com.zhike.crm.knowledge.announcement.AnnouncementFilter;
import com.zhike.crm.knowledge.announcement.AnnouncementId;
import com.zhike.crm.knowledge.announcement.AnnouncementQueries;
import com.zhike.crm.knowledge.announcement.AnnouncementService;
import com.zhike.crm.knowledge.announcement.AnnouncementSummary;
import com.zhike.crm.knowledge.announcement.AnnouncementView;
import com.zhike.crm.knowledge.announcement.Receipt;
import com.zhike.crm.knowledge.announcement.Receipts;
import com.zhike.crm.knowledge.announcement.WriteAnnouncement;
import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.attachment.Attachments;
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
@RequestMapping("/api/announcements")
class AnnouncementController {

    private static final String EDIT = "hasAuthority('announcement.edit')";

    private final AnnouncementService announcements;

    private final AnnouncementQueries queries;

    private final Receipts receipts;

    private final Attachments attachments;

    AnnouncementController(
            AnnouncementService announcements,
            AnnouncementQueries queries,
            Receipts receipts,
            Attachments attachments) {
        this.announcements = announcements;
        this.queries = queries;
        this.receipts = receipts;
        this.attachments = attachments;
    }

    @GetMapping
    Page<AnnouncementSummary> search(
            @ParameterObject AnnouncementFilter filter, PageQuery page, CurrentEmployee reader) {
        return queries.search(filter, page, reader);
    }

    @GetMapping("/{id}")
    ResponseEntity<AnnouncementView> get(@PathVariable UUID id, CurrentEmployee reader) {
        AnnouncementView view = queries.get(new AnnouncementId(id), reader);
        return Versioned.ok(view, view.version());
    }

    @PostMapping
    @PreAuthorize(EDIT)
    ResponseEntity<AnnouncementView> draft(@RequestBody @Valid WriteAnnouncement command, CurrentEmployee by) {
        List<Attachment> files = attachments.admit(AnnouncementService.KIND, null, command.files());
        AnnouncementView view = queries.get(announcements.draft(command, files, by), by);
        return Versioned.created(URI.create("/api/announcements/" + view.id()), view, view.version());
    }

    @PutMapping("/{id}")
    @PreAuthorize(EDIT)
    ResponseEntity<AnnouncementView> rewrite(
            @PathVariable UUID id, IfMatch read, @RequestBody @Valid WriteAnnouncement command, CurrentEmployee by) {
        queries.get(new AnnouncementId(id), by);
        List<Attachment> files = attachments.admit(AnnouncementService.KIND, id, command.files());
        announcements.rewrite(new AnnouncementId(id), read.version(), command, files, by);
        return get(id, by);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize(EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id, CurrentEmployee by) {
        announcements.delete(new AnnouncementId(id), by);
    }

    @PostMapping("/{id}/publish")
    @PreAuthorize(EDIT)
    ResponseEntity<AnnouncementView> publish(@PathVariable UUID id, CurrentEmployee by) {
        announcements.publish(new AnnouncementId(id), by);
        return get(id, by);
    }

    @PostMapping("/{id}/withdraw")
    @PreAuthorize(EDIT)
    ResponseEntity<AnnouncementView> withdraw(@PathVariable UUID id, CurrentEmployee by) {
        announcements.withdraw(new AnnouncementId(id), by);
        return get(id, by);
    }

    @PutMapping("/{id}/pin")
    @PreAuthorize(EDIT)
    ResponseEntity<AnnouncementView> pin(@PathVariable UUID id, CurrentEmployee by) {
        announcements.pin(new AnnouncementId(id), true, by);
        return get(id, by);
    }

    @DeleteMapping("/{id}/pin")
    @PreAuthorize(EDIT)
    ResponseEntity<AnnouncementView> unpin(@PathVariable UUID id, CurrentEmployee by) {
        announcements.pin(new AnnouncementId(id), false, by);
        return get(id, by);
    }

    @PutMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id, CurrentEmployee reader) {
        queries.get(new AnnouncementId(id), reader);
        receipts.read(new AnnouncementId(id), reader);
    }

    @GetMapping("/{id}/readings")
    @PreAuthorize(EDIT)
    List<Receipt> readings(@PathVariable UUID id, CurrentEmployee reader) {
        queries.get(new AnnouncementId(id), reader);
        return receipts.of(new AnnouncementId(id));
    }
}
