package com.zhike.crm.sample.note;

import com.zhike.crm.events.CustomerEvent.CustomerDeleted;
import com.zhike.crm.platform.outbox.Outbox;
import com.zhike.crm.platform.problem.Conflict;
import com.zhike.crm.platform.problem.NotFound;
import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes notes and tells the world. */
@Service
@Transactional
public class NoteService {

    private final NoteRepository notes;

    private final Outbox outbox;

    private final Clock clock;

    private final JdbcClient jdbc;

    NoteService(NoteRepository notes, Outbox outbox, Clock clock, JdbcClient jdbc) {
        this.notes = notes;
        this.outbox = outbox;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    Note write(WriteNote command, CurrentEmployee author) {
        Note note = notes.save(new Note(UUID.randomUUID(), command.text(), author.id(), author.departmentId()));
        outbox.append(new CustomerDeleted(UUID.randomUUID(), clock.instant(), note.id(), author.id()));
        if (command.text().contains("forbidden word")) {
            throw new Conflict("note-refused", "forbidden word");
        }
        return note;
    }

    /** Ends the database's side of the connection: in a statement, before the session is flushed, or in the commit. */
    void cutOff(String when, CurrentEmployee author) {
        switch (when) {
            case "statement" ->
                jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                        .query()
                        .singleRow();
            case "flush" -> {
                killFromOutside();
                notes.save(new Note(UUID.randomUUID(), "lost", author.id(), author.departmentId()));
            }
            default ->
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCompletion() {
                        killFromOutside();
                    }
                });
        }
    }

    private void killFromOutside() {
        int backend = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
        CompletableFuture.runAsync(() -> jdbc.sql("select pg_terminate_backend(?, 5000)")
                        .param(backend)
                        .query()
                        .singleRow())
                .join();
    }

    Note rewrite(UUID id, WriteNote command, IfMatch version) {
        Note note = get(id);
        if (note.version() != version.version()) {
            throw new Stale(version.version(), note.version(), NoteView.of(note));
        }
        note.rewrite(command.text());
        return notes.save(note);
    }

    @Transactional(readOnly = true)
    Note get(UUID id) {
        return notes.findById(id).orElseThrow(() -> new NotFound("note-unknown"));
    }
}
