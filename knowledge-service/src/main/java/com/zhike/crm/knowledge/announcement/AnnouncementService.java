package com.zhike.crm.knowledge.announcement;

import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.attachment.Attachments;
import com.zhike.crm.knowledge.trace.Touch;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes announcements and decides when they are shown. */
@Service
@Transactional
public class AnnouncementService {

    public static final String KIND = "announcement";

    private final AnnouncementRepository announcements;

    private final AnnouncementAdmission admission;

    private final AnnouncementQueries queries;

    private final Attachments attachments;

    private final BusinessDay day;

    AnnouncementService(
            AnnouncementRepository announcements,
            AnnouncementAdmission admission,
            AnnouncementQueries queries,
            Attachments attachments,
            BusinessDay day) {
        this.announcements = announcements;
        this.admission = admission;
        this.queries = queries;
        this.attachments = attachments;
        this.day = day;
    }

    public AnnouncementId draft(WriteAnnouncement command, List<Attachment> files, CurrentEmployee by) {
        AnnouncementId id = AnnouncementId.next();
        attachments.keep(KIND, id.value(), files);
        announcements.saveAndFlush(Announcement.draft(id, admission.admit(command), command.onTop(), touch(by)));
        return id;
    }

    public void rewrite(
            AnnouncementId id,
            long readVersion,
            WriteAnnouncement command,
            List<Attachment> files,
            CurrentEmployee by) {
        Announcement announcement = get(id, by);
        queries.requireFresh(announcement, readVersion, by);
        attachments.keep(KIND, id.value(), files);
        announcements.saveAndFlush(announcement.rewrite(admission.admit(command), command.onTop(), touch(by)));
    }

    public void publish(AnnouncementId id, CurrentEmployee by) {
        announcements.saveAndFlush(get(id, by).publish(touch(by), day.today()));
    }

    public void withdraw(AnnouncementId id, CurrentEmployee by) {
        announcements.saveAndFlush(get(id, by).withdraw(touch(by)));
    }

    public void pin(AnnouncementId id, boolean pinned, CurrentEmployee by) {
        announcements.saveAndFlush(get(id, by).pin(pinned, touch(by)));
    }

    public void delete(AnnouncementId id, CurrentEmployee by) {
        announcements.delete(get(id, by).discard());
        attachments.drop(KIND, id.value());
        queries.forget(id);
    }

    /** Tells the world about those whose first day has come. */
    public void announceDue() {
        LocalDate today = day.today();
        for (AnnouncementId id : queries.due(today)) {
            announcements.findById(id).ifPresent(due -> announcements.saveAndFlush(due.announce(today)));
        }
    }

    private Announcement get(AnnouncementId id, CurrentEmployee by) {
        return announcements
                .findById(id)
                .filter(announcement -> !announcement.hiddenFrom(by.id()))
                .orElseThrow(AnnouncementNotFound::new);
    }

    private Touch touch(CurrentEmployee by) {
        return new Touch(by.id(), day.clock().instant());
    }
}
