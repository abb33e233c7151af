package com.zhike.crm.schedule.calendar;

import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.schedule.appointment.AppointmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Service;

/** What is next in one's own calendar. */
@Service
public class UpcomingQueries {

    private static final Duration AHEAD = Duration.ofDays(60);

    private final CalendarQueries calendar;

    private final BusinessDay day;

    UpcomingQueries(CalendarQueries calendar, BusinessDay day) {
        this.calendar = calendar;
        this.day = day;
    }

    /** What is not over yet, the next first. */
    public Page<CalendarEntry> next(PageQuery query, CurrentEmployee reader) {
        Instant now = day.clock().instant();
        List<CalendarEntry> ahead =
                calendar
                        .between(new CalendarPeriod(now, now.plus(AHEAD)), EnumSet.allOf(Source.class), null, reader)
                        .stream()
                        .filter(entry -> entry.status() != AppointmentStatus.CANCELLED
                                && entry.status() != AppointmentStatus.DONE)
                        .toList();
        List<CalendarEntry> items = ahead.stream().limit(query.size()).toList();
        return new Page<>(items, 0, query.size(), ahead.size(), true, null);
    }
}
