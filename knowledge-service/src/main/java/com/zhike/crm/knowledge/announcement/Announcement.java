package com.zhike.crm.knowledge.announcement;

import com.zhike.crm.knowledge.trace.Touch;
import com.zhike.crm.knowledge.trace.Traces;
import com.zhike.crm.platform.problem.Invalid;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Something the company tells its people. */
@Entity
@Table(name = "announcement")
public class Announcement extends AbstractAggregateRoot<Announcement> {

    @EmbeddedId
    private AnnouncementId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private AnnouncementContent content;

    private boolean pinned;

    @Enumerated(EnumType.STRING)
    private AnnouncementStatus status;

    private boolean announced;

    private @Nullable Instant publishedAt;

    private @Nullable UUID publishedById;

    @Embedded
    private Traces traces;

    @SuppressWarnings("NullAway.Init")
    protected Announcement() {}

    private Announcement(AnnouncementId id, AnnouncementContent content, boolean pinned, Touch touch) {
        this.id = id;
        this.content = content;
        this.pinned = pinned;
        this.status = AnnouncementStatus.DRAFT;
        this.traces = Traces.created(touch);
    }

    /** Writes a new announcement that nobody else sees yet. */
    public static Announcement draft(AnnouncementId id, AnnouncementContent content, boolean pinned, Touch touch) {
        Announcement announcement = new Announcement(id, content, pinned, touch);
        announcement.registerEvent(new Written(id, content));
        return announcement;
    }

    public Announcement rewrite(AnnouncementContent changed, boolean nowPinned, Touch touch) {
        content = changed;
        pinned = nowPinned;
        traces = traces.changed(touch);
        registerEvent(new Written(id, content));
        return this;
    }

    public Announcement pin(boolean nowPinned, Touch touch) {
        if (pinned != nowPinned) {
            pinned = nowPinned;
            traces = traces.changed(touch);
        }
        return this;
    }

    /** Shows the announcement from its first day on. */
    public Announcement publish(Touch touch, LocalDate today) {
        if (status == AnnouncementStatus.PUBLISHED) {
            throw new AnnouncementShown(content.title());
        }
        if (content.overBy(today)) {
            throw Invalid.field("validUntil", "already-over");
        }
        status = AnnouncementStatus.PUBLISHED;
        announced = false;
        publishedAt = touch.at();
        publishedById = touch.by();
        traces = traces.changed(touch);
        return announce(today);
    }

    /** Tells the world, once, as soon as the first day has come. */
    public Announcement announce(LocalDate today) {
        if (status == AnnouncementStatus.PUBLISHED && !announced && content.begunBy(today)) {
            announced = true;
            registerEvent(new Published(id, content, Objects.requireNonNull(publishedById)));
        }
        return this;
    }

    public Announcement withdraw(Touch touch) {
        if (status != AnnouncementStatus.PUBLISHED) {
            throw new AnnouncementNotShown(content.title());
        }
        status = AnnouncementStatus.WITHDRAWN;
        traces = traces.changed(touch);
        if (announced) {
            registerEvent(new Withdrawn(id, content.title(), touch.by()));
        }
        return this;
    }

    /** Allows the announcement to be deleted; one that is shown has to be withdrawn first. */
    Announcement discard() {
        if (status == AnnouncementStatus.PUBLISHED) {
            throw new AnnouncementShown(content.title());
        }
        return this;
    }

    /** A draft is its author's alone. */
    boolean hiddenFrom(UUID employee) {
        return status == AnnouncementStatus.DRAFT && !traces.createdById().equals(employee);
    }

    public AnnouncementId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public AnnouncementStatus status() {
        return status;
    }

    /** The words were written or changed. */
    public record Written(AnnouncementId announcement, AnnouncementContent content) {}

    /** People can read it from now on. */
    public record Published(AnnouncementId announcement, AnnouncementContent content, UUID by) {}

    /** People can no longer read it. */
    public record Withdrawn(AnnouncementId announcement, String title, UUID by) {}
}
