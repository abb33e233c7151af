package com.zhike.crm.documents.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zhike.crm.documents.storage.Arrival;
import com.zhike.crm.documents.storage.Content;
import com.zhike.crm.documents.storage.Contents;
import com.zhike.crm.platform.problem.Conflict;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what people attach; private to them until the record that carries it takes it over. */
@Service
public class AttachmentService {

    private final Contents contents;

    private final Attachments attachments;

    private final Guard guard;

    private final Clock clock;

    AttachmentService(Contents contents, Attachments attachments, Guard guard, Clock clock) {
        this.contents = contents;
        this.attachments = attachments;
        this.guard = guard;
        this.clock = clock;
    }

    public Attachment upload(Arrival arrival, CurrentEmployee by) {
        return contents.keep(arrival, content -> add(arrival.name().value(), content, by));
    }

    private Attachment add(String name, Content content, CurrentEmployee by) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Attachment attachment = new Attachment(id, name, content.size(), content.mediaType());
        attachments.add(attachment, content.id(), by.id(), clock.instant());
        return attachment;
    }

    /** From now on every employee may read it, or whoever may read the record that carries it. */
    @Transactional
    public Attachment takeOver(UUID id, Subject subject, CurrentEmployee by) {
        if (!attachments.claim(id, subject, by.id(), clock.instant())) {
            throw new Conflict("attachment-taken");
        }
        return attachments.get(id);
    }

    /** The record does not carry it any more. */
    @Transactional
    public void release(UUID id, Subject subject, CurrentEmployee by) {
        boolean editor = by.may("announcement.edit") || by.may("knowledge.edit");
        attachments.remove(id, subject, editor ? null : by.id());
    }

    public Content content(UUID id, CurrentEmployee reader) {
        Holding holding = attachments.holding(id);
        if (!holding.isOpenTo(reader.id(), guard)) {
            throw new AttachmentNotFound();
        }
        return contents.get(holding.content());
    }

    public Attachment get(UUID id) {
        return attachments.get(id);
    }
}
