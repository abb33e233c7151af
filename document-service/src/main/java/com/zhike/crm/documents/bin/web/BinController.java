package com.zhike.crm.documents.bin.web;

import com.zhike.crm.documents.bin.BinEntry;
import com.zhike.crm.documents.bin.BinQueries;
import com.zhike.crm.documents.bin.BinService;
import com.zhike.crm.documents.bin.DiscardEntries;
import com.zhike.crm.documents.bin.DiscardService;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/documents")
class BinController {

    private final DiscardService discards;

    private final BinService bin;

    private final BinQueries queries;

    BinController(DiscardService discards, BinService bin, BinQueries queries) {
        this.discards = discards;
        this.bin = bin;
        this.queries = queries;
    }

    @PostMapping("/delete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@RequestBody @Valid DiscardEntries command, CurrentEmployee employee) {
        discards.discard(command, employee);
    }

    @GetMapping("/bin")
    Page<BinEntry> bin(PageQuery page, CurrentEmployee employee) {
        return queries.of(employee, page);
    }

    @PostMapping("/bin/restore")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@RequestBody @Valid Chosen chosen, CurrentEmployee employee) {
        bin.restore(chosen.ids(), employee);
    }

    @PostMapping("/bin/purge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void purge(@RequestBody @Valid Chosen chosen, CurrentEmployee employee) {
        bin.purge(chosen.ids(), employee);
    }

    @DeleteMapping("/bin")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void empty(CurrentEmployee employee) {
        bin.empty(employee);
    }

    /** Entries of the recycle bin. */
    record Chosen(@NotNull @Size(min = 1, max = 500) List<@NotNull UUID> ids) {}
}
