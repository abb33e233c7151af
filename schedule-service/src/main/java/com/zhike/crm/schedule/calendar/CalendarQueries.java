package com.zhike.crm.schedule.calendar;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.schedule.closing.ExpectedClose;
import com.zhike.crm.schedule.closing.ExpectedCloses;
import com.zhike.crm.schedule.visit.PlannedVisit;
import com.zhike.crm.schedule.visit.VisitQueries;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads calendars, whatever their entries come from. */
@Service
public class CalendarQueries {

    private static final Duration HOUR = Duration.ofHours(1);

    private static final Comparator<CalendarEntry> IN_ORDER =
            Comparator.comparing(CalendarEntry::start).thenComparing(CalendarEntry::id);

    private final Calendars calendars;

    private final AppointmentEntries appointments;

    private final VisitQueries visits;

    private final ExpectedCloses closes;

    private final BusinessDay day;

    CalendarQueries(
            Calendars calendars,
            AppointmentEntries appointments,
            VisitQueries visits,
            ExpectedCloses closes,
            BusinessDay day) {
        this.calendars = calendars;
        this.appointments = appointments;
        this.visits = visits;
        this.closes = closes;
        this.day = day;
    }

    /** The entries of somebody's calendar, in order of time; the caller's own when nobody is named. */
    public List<CalendarEntry> between(
            CalendarPeriod period, Set<Source> sources, @Nullable UUID employee, CurrentEmployee reader) {
        UUID owner = calendars.open(employee, reader);
        return sources.stream()
                .flatMap(source -> entries(source, owner, period, reader))
                .sorted(IN_ORDER)
                .toList();
    }

    /** The days between two instants on which there is anything. */
    public SortedSet<LocalDate> days(
            CalendarPeriod period, Set<Source> sources, @Nullable UUID employee, CurrentEmployee reader) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (CalendarEntry entry : between(period, sources, employee, reader)) {
            Instant last = entry.end().minusNanos(1_000).isBefore(period.to()) ? entry.end() : period.to();
            LocalDate first = day.of(entry.start().isBefore(period.from()) ? period.from() : entry.start());
            first.datesUntil(day.of(last.minusNanos(1_000)).plusDays(1)).forEach(days::add);
        }
        return days;
    }

    private Stream<CalendarEntry> entries(Source source, UUID owner, CalendarPeriod period, CurrentEmployee reader) {
        return switch (source) {
            case APPOINTMENTS -> appointments.between(owner, period, reader.id());
            case VISITS ->
                visits.between(owner, period.from(), period.to()).stream().map(CalendarQueries::entry);
            case CLOSINGS ->
                closes
                        .between(
                                owner,
                                day.of(period.from()),
                                day.of(period.to().minusNanos(1_000)).plusDays(1))
                        .stream()
                        .map(this::entry);
        };
    }

    private static CalendarEntry entry(PlannedVisit visit) {
        return derived(
                visit.activityId(),
                Source.VISITS,
                title(visit),
                visit.at(),
                visit.at().plus(HOUR),
                visit.customerId(),
                visit.customerName());
    }

    private static String title(PlannedVisit visit) {
        String note = visit.note() == null || visit.note().isBlank() ? visit.customerName() : visit.note();
        return note == null ? "" : note;
    }

    private CalendarEntry entry(ExpectedClose close) {
        return derived(
                close.opportunityId(),
                Source.CLOSINGS,
                close.name(),
                day.startOf(close.day()),
                day.startOf(close.day().plusDays(1)),
                close.customerId(),
                close.customerName());
    }

    private static CalendarEntry derived(
            UUID id,
            Source source,
            String title,
            Instant start,
            Instant end,
            UUID customer,
            @Nullable String customerName) {
        return new CalendarEntry(
                id,
                source,
                title,
                start,
                end,
                source == Source.CLOSINGS,
                false,
                null,
                null,
                customer,
                customerName,
                null,
                false,
                false,
                0,
                null,
                null);
    }
}
