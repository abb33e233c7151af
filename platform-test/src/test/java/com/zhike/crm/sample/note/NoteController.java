package com.zhike.crm.sample.note;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notes")
class NoteController {

    private final NoteService notes;

    private final JdbcClient jdbc;

    NoteController(NoteService notes, JdbcClient jdbc) {
        this.notes = notes;
        this.jdbc = jdbc;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('customer.view')")
    Page<NoteView> list(@RequestParam(required = false) String q, PageQuery page, CurrentEmployee reader) {
        return ListStatement.select("n.id, n.version, n.text")
                .from("note n")
                .where(new Conditions()
                        .and("n.text like :q", "q", q == null ? null : "%" + q + "%")
                        .within(reader.scope(), "n.owner_id", "n.department_id"))
                .sortable(Map.of("text", "n.text", "department", "n.department_id"))
                .defaultSort("text")
                .uniqueBy("n.id")
                .read(
                        jdbc,
                        page,
                        (row, _) -> new NoteView(
                                row.getObject("id", UUID.class), row.getLong("version"), row.getString("text")));
    }

    @PostMapping
    @PreAuthorize("hasAuthority('customer.create')")
    ResponseEntity<NoteView> write(@RequestBody @Valid WriteNote command, CurrentEmployee author) {
        Note note = notes.write(command, author);
        return Versioned.created(URI.create("/api/notes/" + note.id()), NoteView.of(note), note.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<NoteView> get(@PathVariable UUID id) {
        Note note = notes.get(id);
        return Versioned.ok(NoteView.of(note), note.version());
    }

    @PutMapping("/{id}")
    ResponseEntity<NoteView> rewrite(@PathVariable UUID id, @RequestBody @Valid WriteNote command, IfMatch version) {
        Note note = notes.rewrite(id, command, version);
        return Versioned.ok(NoteView.of(note), note.version());
    }

    @PostMapping("/cut-off")
    void cutOff(@RequestParam String when, CurrentEmployee author) {
        notes.cutOff(when, author);
    }

    @GetMapping("/failing")
    void fail() {
        throw new IllegalStateException("secret of the house");
    }
}
