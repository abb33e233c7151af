package com.zhike.crm.schedule.calendar;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.schedule.appointment.AppointmentStatus;
import com.zhike.crm.schedule.appointment.Repetition;
import com.zhike.crm.schedule.appointment.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells what else somebody has in his calendar at a time; nothing is refused for it. */
@Service
public class OverlapQueries {

    private static final Set<Source> BINDING = EnumSet.of(Source.APPOINTMENTS, Source.VISITS);

    /** Of what repeats, so much is looked at. */
    private static final Duration AHEAD = Duration.ofDays(90);

    private static final int MOST = 10;

    private final CalendarQueries calendar;

    private final BusinessDay day;

    OverlapQueries(CalendarQueries calendar, BusinessDay day) {
        this.calendar = calendar;
        this.day = day;
    }

    /** What the caller has planned at these times, besides the appointment that is being changed. */
    public List<CalendarEntry> with(IntendedTime intended, @Nullable UUID except, CurrentEmployee by) {
        TimeSpan time = intended.span(day.zone());
        Repetition repetition = Repetition.of(intended.repeat(), time.start(), day.zone());
        Instant to = repetition == null ? time.end() : time.start().plus(AHEAD);
        List<TimeSpan> times =
                repetition == null ? List.of(time) : repetition.between(time, time.start(), to, day.zone());
        return calendar.between(new CalendarPeriod(time.start(), to), BINDING, null, by).stream()
                .filter(entry -> entry.status() != AppointmentStatus.CANCELLED)
                .filter(entry -> !entry.id().equals(except))
                .filter(entry -> times.stream().anyMatch(one -> one.overlaps(entry.start(), entry.end())))
                .limit(MOST)
                .toList();
    }
}
