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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes notes and tells the world. */
@Service
@Transactional
public class NoteService {

    private final NoteRepository notes;

    private final Outbox outbox;

    private final Clock clock;

    NoteService(NoteRepository notes, Outbox outbox, Clock clock) {
        this.notes = notes;
        this.outbox = outbox;
        this.clock = clock;
    }

    Note write(WriteNote command, CurrentEmployee author) {
        Note note = notes.save(new Note(UUID.randomUUID(), command.text(), author.id(), author.departmentId()));
        outbox.append(new CustomerDeleted(UUID.randomUUID(), clock.instant(), note.id(), author.id()));
        if (command.text().contains("forbidden word")) {
            throw new Conflict("note-refused", "forbidden word");
        }
        return note;
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
