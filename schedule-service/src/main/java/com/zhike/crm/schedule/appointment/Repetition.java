package com.zhike.crm.schedule.appointment;

import com.zhike.crm.platform.problem.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * How something repeats: a recurrence rule of RFC 5545, reckoned where the company works, so that nine o'clock stays nine
 * o'clock.
 */
public record Repetition(String rule) {

    private static final Set<Freq> FREQUENCIES = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    private static final int MOST = 1_000;

    /** Reads a rule as somebody entered it; the first occurrence has to be the appointment itself. */
    public static @Nullable Repetition of(@Nullable String text, Instant start, ZoneId zone) {
        if (text == null || text.isBlank()) {
            return null;
        }
        // the lax way, a last day that cannot be read would be no last day
        RecurrenceRule rule = parse(text.strip(), RfcMode.RFC5545_STRICT);
        if (!FREQUENCIES.contains(rule.getFreq()) || (rule.getCount() != null && rule.getCount() > MOST)) {
            throw Invalid.field("repeat", "repeat-unsupported");
        }
        DateTime until = until(rule, zone);
        if (until != null) {
            // even setting it to nothing would forget the count
            rule.setUntil(until);
        }
        Repetition repetition = new Repetition(rule.toString());
        if (!repetition.next(start, start.minusNanos(1), zone).equals(Optional.of(start))) {
            throw Invalid.field("repeat", "repeat-starts-elsewhere");
        }
        return repetition;
    }

    private static RecurrenceRule parse(String text, RfcMode mode) {
        try {
            return new RecurrenceRule(text.startsWith("RRULE:") ? text.substring(6) : text, mode);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException _) {
            throw Invalid.field("repeat", "repeat-malformed");
        }
    }

    /** A last day counts as a whole, and a last moment without a zone is one where the company works. */
    private static @Nullable DateTime until(RecurrenceRule rule, ZoneId zone) {
        DateTime until = rule.getUntil();
        if (until == null || (!until.isAllDay() && !until.isFloating())) {
            return until;
        }
        LocalDate day = LocalDate.of(until.getYear(), until.getMonth() + 1, until.getDayOfMonth());
        Instant last = until.isAllDay()
                ? day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1)
                : day.atTime(until.getHours(), until.getMinutes(), until.getSeconds())
                        .atZone(zone)
                        .toInstant();
        return new DateTime(DateTime.UTC, last.toEpochMilli());
    }

    /** When the occurrences begin that overlap the window. */
    public List<TimeSpan> between(TimeSpan first, Instant from, Instant to, ZoneId zone) {
        List<TimeSpan> found = new ArrayList<>();
        RecurrenceRuleIterator occurrences = occurrences(first.start(), zone);
        occurrences.fastForward(from.minus(first.length()).toEpochMilli());
        while (occurrences.hasNext() && found.size() < MOST) {
            TimeSpan occurrence = first.startingAt(Instant.ofEpochMilli(occurrences.nextMillis()));
            if (!occurrence.start().isBefore(to)) {
                break;
            }
            if (occurrence.overlaps(from, to)) {
                found.add(occurrence);
            }
        }
        return found;
    }

    /** When the first occurrence begins after the instant. */
    public Optional<Instant> next(Instant first, Instant after, ZoneId zone) {
        RecurrenceRuleIterator occurrences = occurrences(first, zone);
        occurrences.fastForward(after.toEpochMilli());
        while (occurrences.hasNext()) {
            Instant occurrence = Instant.ofEpochMilli(occurrences.nextMillis());
            if (occurrence.isAfter(after)) {
                return Optional.of(occurrence);
            }
        }
        return Optional.empty();
    }

    /** The same as far as before an occurrence. */
    Repetition before(Instant occurrence) {
        RecurrenceRule parsed = parse(rule, RfcMode.RFC5545_LAX);
        parsed.setUntil(new DateTime(DateTime.UTC, occurrence.minusSeconds(1).toEpochMilli()));
        return new Repetition(parsed.toString());
    }

    /** The same from an occurrence on: those that have passed are not counted again. */
    Repetition from(Instant occurrence, Instant first, ZoneId zone) {
        RecurrenceRule parsed = parse(rule, RfcMode.RFC5545_LAX);
        if (parsed.getCount() == null) {
            return this;
        }
        int left = parsed.getCount();
        RecurrenceRuleIterator occurrences = occurrences(first, zone);
        while (occurrences.hasNext() && occurrences.nextMillis() < occurrence.toEpochMilli()) {
            left--;
        }
        parsed.setCount(left);
        return new Repetition(parsed.toString());
    }

    /** When the last occurrence begins, if there is one. */
    Optional<Instant> last(Instant first, ZoneId zone) {
        RecurrenceRule parsed = parse(rule, RfcMode.RFC5545_LAX);
        if (parsed.isInfinite()) {
            return Optional.empty();
        }
        if (parsed.getUntil() != null) {
            return Optional.of(Instant.ofEpochMilli(parsed.getUntil().getTimestamp()));
        }
        RecurrenceRuleIterator occurrences = occurrences(first, zone);
        occurrences.skipAllButLast();
        return occurrences.hasNext() ? Optional.of(Instant.ofEpochMilli(occurrences.nextMillis())) : Optional.of(first);
    }

    private RecurrenceRuleIterator occurrences(Instant first, ZoneId zone) {
        return parse(rule, RfcMode.RFC5545_LAX).iterator(first.toEpochMilli(), TimeZone.getTimeZone(zone));
    }
}
