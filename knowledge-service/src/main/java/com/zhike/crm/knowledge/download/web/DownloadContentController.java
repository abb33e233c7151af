package com.zhike.crm.knowledge.download.web;

import com.zhike.crm.knowledge.download.DownloadCounter;
import com.zhike.crm.knowledge.download.DownloadId;
import com.zhike.crm.knowledge.download.DownloadQueries;
import com.zhike.crm.knowledge.download.Edition;
import com.zhike.crm.knowledge.download.Taking;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/downloads/{id}")
class DownloadContentController {

    private static final String EDIT = "hasAuthority('knowledge.edit')";

    private final DownloadCounter counter;

    private final DownloadQueries queries;

    DownloadContentController(DownloadCounter counter, DownloadQueries queries) {
        this.counter = counter;
        this.queries = queries;
    }

    /** Sends the reader to the file, in its newest edition. */
    @GetMapping("/content")
    ResponseEntity<Void> content(@PathVariable UUID id, CurrentEmployee reader) {
        return handOut(id, queries.get(new DownloadId(id), reader).edition(), reader);
    }

    @GetMapping("/editions")
    @PreAuthorize(EDIT)
    List<Edition> editions(@PathVariable UUID id, CurrentEmployee reader) {
        queries.get(new DownloadId(id), reader);
        return queries.editions(new DownloadId(id));
    }

    @GetMapping("/editions/{edition}/content")
    @PreAuthorize(EDIT)
    ResponseEntity<Void> formerContent(@PathVariable UUID id, @PathVariable int edition, CurrentEmployee reader) {
        queries.get(new DownloadId(id), reader);
        return handOut(id, edition, reader);
    }

    @GetMapping("/takings")
    @PreAuthorize(EDIT)
    Page<Taking> takings(@PathVariable UUID id, PageQuery page, CurrentEmployee reader) {
        queries.get(new DownloadId(id), reader);
        return queries.takings(new DownloadId(id), page);
    }

    private ResponseEntity<Void> handOut(UUID id, int edition, CurrentEmployee reader) {
        UUID file = counter.take(new DownloadId(id), edition, reader);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .location(URI.create("/api/documents/attachments/" + file + "/content"))
                .build();
    }
}
