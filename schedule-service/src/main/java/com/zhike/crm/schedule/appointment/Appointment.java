package com.zhike.crm.schedule.appointment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An entry in somebody's calendar, which may repeat. */
@Entity
@Table(name = "appointment")
public class Appointment extends AbstractAggregateRoot<Appointment> {

    @EmbeddedId
    private AppointmentId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private AppointmentDetails details;

    @Embedded
    private TimeSpan time;

    @Column(name = "repeat_rule")
    private @Nullable String repeatRule;

    private @Nullable Instant repeatsUntil;

    private @Nullable UUID seriesId;

    @ElementCollection
    @CollectionTable(name = "appointment_participant", joinColumns = @JoinColumn(name = "appointment_id"))
    @Column(name = "employee_id")
    private Set<UUID> participants = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "appointment_exception", joinColumns = @JoinColumn(name = "appointment_id"))
    @Column(name = "occurrence")
    private Set<Instant> exceptions = new HashSet<>();

    @Embedded
    private Owner owner;

    private Instant createdAt;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    private Appointment(AppointmentId id, Plan plan, Owner owner, Instant now) {
        this.id = id;
        this.details = plan.details();
        this.time = plan.time();
        this.owner = owner;
        this.createdAt = now;
        this.changedAt = now;
    }

    static Appointment plan(Plan plan, Owner owner, ZoneId zone, Instant now) {
        Appointment appointment = new Appointment(AppointmentId.next(), plan, owner, now);
        appointment.arrange(plan, zone);
        appointment.registerEvent(new Planned(appointment, now));
        appointment.invite(Set.of(), now);
        return appointment;
    }

    Appointment revise(Plan plan, ZoneId zone, Instant now) {
        Set<UUID> invited = Set.copyOf(participants);
        if (!plan.time().start().equals(time.start())) {
            // they named occurrences of the old times
            exceptions.clear();
        }
        arrange(plan, zone);
        changedAt = now;
        registerEvent(new Revised(this, now));
        return invite(invited, now);
    }

    private void arrange(Plan plan, ZoneId zone) {
        details = plan.details();
        time = plan.time();
        keep(plan.repetition(), zone);
        participants.clear();
        plan.participants().stream().filter(id -> !id.equals(owner.ownerId())).forEach(participants::add);
    }

    private void keep(@Nullable Repetition repetition, ZoneId zone) {
        repeatRule = repetition == null ? null : repetition.rule();
        repeatsUntil = repetition == null
                ? null
                : repetition
                        .last(time.start(), zone)
                        .map(last -> last.plus(time.length()))
                        .orElse(null);
    }

    private Appointment invite(Set<UUID> already, Instant now) {
        Set<UUID> fresh = new HashSet<>(participants);
        fresh.removeAll(already);
        if (!fresh.isEmpty()) {
            registerEvent(new Invited(this, fresh, now));
        }
        return this;
    }

    /** Leaves one occurrence out. */
    Appointment leaveOut(Instant occurrence, ZoneId zone, Instant now) {
        if (!takesPlaceAt(occurrence, zone)) {
            throw new OccurrenceNotFound();
        }
        exceptions.add(occurrence);
        changedAt = now;
        registerEvent(new Cancelled(this, occurrence, now));
        return this;
    }

    /** Takes one occurrence out of the row, to be an appointment of its own that is different. */
    Appointment detach(Instant occurrence, Plan plan, ZoneId zone, Instant now) {
        leaveOut(occurrence, zone, now);
        Appointment single = plan(plan, owner, zone, now);
        single.seriesId = id.value();
        return single;
    }

    /** Ends the row before an occurrence; what follows is an appointment of its own, left out where the row was. */
    Appointment split(Instant occurrence, Plan plan, ZoneId zone, Instant now) {
        Instant first = time.start();
        Plan rest = repetition()
                .filter(unchanged -> unchanged.equals(plan.repetition()))
                .map(unchanged -> plan.repeating(unchanged.from(occurrence, first, zone)))
                .orElse(plan);
        Set<Instant> leftOut = Set.copyOf(exceptions);
        endBefore(occurrence, zone, now);
        Appointment following = plan(rest, owner, zone, now);
        following.seriesId = id.value();
        if (rest.time().start().equals(occurrence)) {
            leftOut.stream().filter(occurrence::isBefore).forEach(following.exceptions::add);
        }
        return following;
    }

    /** Leaves an occurrence and all that would follow out. */
    Appointment endBefore(Instant occurrence, ZoneId zone, Instant now) {
        if (!takesPlaceAt(occurrence, zone)) {
            throw new OccurrenceNotFound();
        }
        repetition().ifPresent(all -> keep(all.before(occurrence), zone));
        exceptions.removeIf(exception -> !exception.isBefore(occurrence));
        changedAt = now;
        registerEvent(new Revised(this, now));
        return this;
    }

    Appointment cancel(Instant now) {
        registerEvent(new Cancelled(this, null, now));
        return this;
    }

    private boolean takesPlaceAt(Instant occurrence, ZoneId zone) {
        return repetition()
                        .flatMap(repetition -> repetition.next(time.start(), occurrence.minusNanos(1), zone))
                        .filter(occurrence::equals)
                        .isPresent()
                && !exceptions.contains(occurrence);
    }

    /** When it takes place for the first time after the instant. */
    public Optional<Instant> nextAfter(Instant after, ZoneId zone) {
        Optional<Instant> next = repetition().isEmpty()
                ? Optional.of(time.start()).filter(start -> start.isAfter(after))
                : repetition().flatMap(repetition -> repetition.next(time.start(), after, zone));
        return next.filter(exceptions::contains).isPresent() ? nextAfter(next.get(), zone) : next;
    }

    /** Everybody who is expected. */
    public Set<UUID> attendees() {
        Set<UUID> attendees = new HashSet<>(participants);
        attendees.add(owner.ownerId());
        return attendees;
    }

    public Optional<Repetition> repetition() {
        return Optional.ofNullable(repeatRule).map(Repetition::new);
    }

    public AppointmentId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public AppointmentDetails details() {
        return details;
    }

    public TimeSpan time() {
        return time;
    }

    public Owner owner() {
        return owner;
    }

    /** Something was entered into a calendar. */
    public record Planned(Appointment appointment, Instant at) {}

    /** An appointment was moved or otherwise changed. */
    public record Revised(Appointment appointment, Instant at) {}

    /** Colleagues are expected who were not before. */
    public record Invited(Appointment appointment, Set<UUID> employees, Instant at) {}

    /** An appointment, or one occurrence of it, will not take place. */
    public record Cancelled(
            Appointment appointment, @Nullable Instant occurrence, Instant at) {}
}
