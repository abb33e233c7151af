package com.zhike.crm.documents.folder.web;

import com.zhike.crm.documents.folder.AddFolder;
import com.zhike.crm.documents.folder.FolderNode;
import com.zhike.crm.documents.folder.FolderQueries;
import com.zhike.crm.documents.folder.FolderService;
import com.zhike.crm.documents.folder.Homes;
import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/folders")
class FolderController {

    private final FolderService folders;

    private final FolderQueries queries;

    private final Homes homes;

    private final Clock clock;

    FolderController(FolderService folders, FolderQueries queries, Homes homes, Clock clock) {
        this.folders = folders;
        this.queries = queries;
        this.homes = homes;
        this.clock = clock;
    }

    @GetMapping
    List<FolderNode> tree(CurrentEmployee employee) {
        if (!employee.machine()) {
            homes.settle(new Touch(employee.id(), clock.instant()));
        }
        return queries.tree(employee);
    }

    @PostMapping
    ResponseEntity<FolderNode> add(@RequestBody @Valid AddFolder command, CurrentEmployee employee) {
        FolderNode node = queries.get(folders.add(command, employee).value(), employee);
        return Versioned.created(URI.create("/api/folders/" + node.id()), node, node.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<FolderNode> get(@PathVariable UUID id, CurrentEmployee employee) {
        FolderNode node = queries.get(id, employee);
        return Versioned.ok(node, node.version());
    }

    @PutMapping("/{id}")
    ResponseEntity<FolderNode> rename(
            @PathVariable UUID id, IfMatch read, @RequestBody @Valid Renaming command, CurrentEmployee employee) {
        folders.rename(id, read.version(), command.name(), employee);
        return get(id, employee);
    }

    /** What a folder is to be called. */
    record Renaming(@NotBlank String name) {}
}
