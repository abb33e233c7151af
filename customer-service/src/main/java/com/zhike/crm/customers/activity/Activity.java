package com.zhike.crm.customers.activity;

import com.zhike.crm.platform.problem.Invalid;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Something that was done with a customer: a call, a visit, a meeting. */
@Entity
public class Activity extends AbstractAggregateRoot<Activity> {

    /** Clocks of browsers are not always right. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    @EmbeddedId
    private ActivityId id;

    @Version
    private @Nullable Long version;

    private UUID customerId;

    @Embedded
    private ActivityDetails details;

    private boolean visit;

    private String stage;

    @Embedded
    private Author author;

    private Instant createdAt;

    private @Nullable UUID sheetId;

    private @Nullable Instant withdrawnAt;

    private @Nullable UUID withdrawnBy;

    protected Activity() {}

    /** Writes an activity down; the stage is the one the customer is in afterwards. */
    static Activity log(
            UUID customerId, ActivityDetails details, boolean visit, String stage, Author author, Instant at) {
        Activity activity = new Activity();
        activity.id = ActivityId.next();
        activity.customerId = customerId;
        activity.stage = stage;
        activity.author = author;
        activity.createdAt = at;
        activity.describe(details, visit, at);
        activity.registerEvent(new Logged(activity.facts(), at));
        return activity;
    }

    /** Notes that a customer answered a survey; the sheet says what, and its fate is the activity's. */
    static Activity answered(
            UUID customerId, ActivityDetails details, String stage, Author author, UUID sheetId, Instant at) {
        Activity activity = log(customerId, details, false, stage, author, at);
        activity.sheetId = sheetId;
        return activity;
    }

    Activity correct(ActivityDetails now, boolean countsAsVisit, UUID by, Instant at) {
        ActivityDetails before = details;
        describe(now, countsAsVisit, at);
        registerEvent(new Corrected(facts(), before, by, at));
        return this;
    }

    Activity withdraw(UUID by, Instant at) {
        withdrawnAt = at;
        withdrawnBy = by;
        registerEvent(new Withdrawn(id, customerId, by, at));
        return this;
    }

    public ActivityId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    UUID customerId() {
        return customerId;
    }

    UUID employeeId() {
        return author.employeeId();
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean belongsToSheet() {
        return sheetId != null;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    private void describe(ActivityDetails now, boolean countsAsVisit, Instant at) {
        if (now.happenedAt().isAfter(at.plus(TOLERANCE))) {
            throw Invalid.field("happenedAt", "activity-in-future");
        }
        if (now.nextVisitAt() != null && !now.nextVisitAt().isAfter(now.happenedAt())) {
            throw Invalid.field("nextVisitAt", "next-visit-before-activity");
        }
        details = now;
        visit = countsAsVisit;
    }

    private ActivityFacts facts() {
        return new ActivityFacts(id, customerId, details, visit, stage, author);
    }

    /** An activity was written down. */
    public record Logged(ActivityFacts activity, Instant at) {}

    /** An activity was corrected. */
    public record Corrected(ActivityFacts activity, ActivityDetails before, UUID by, Instant at) {}

    /** An activity was taken back. */
    public record Withdrawn(ActivityId id, UUID customerId, UUID by, Instant at) {}
}
