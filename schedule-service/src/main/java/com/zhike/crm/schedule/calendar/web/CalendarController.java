package com.zhike.crm.schedule.calendar.web;

import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.schedule.calendar.CalendarEntry;
import com.zhike.crm.schedule.calendar.CalendarPeriod;
import com.zhike.crm.schedule.calendar.CalendarQueries;
import com.zhike.crm.schedule.calendar.Calendars;
import com.zhike.crm.schedule.calendar.Calendars.CalendarOwner;
import com.zhike.crm.schedule.calendar.IntendedTime;
import com.zhike.crm.schedule.calendar.OverlapQueries;
import com.zhike.crm.schedule.calendar.Source;
import com.zhike.crm.schedule.calendar.UpcomingQueries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/calendar")
class CalendarController {

    private final CalendarQueries calendar;

    private final UpcomingQueries upcoming;

    private final OverlapQueries overlaps;

    private final Calendars calendars;

    CalendarController(
            CalendarQueries calendar, UpcomingQueries upcoming, OverlapQueries overlaps, Calendars calendars) {
        this.calendar = calendar;
        this.upcoming = upcoming;
        this.overlaps = overlaps;
        this.calendars = calendars;
    }

    @GetMapping
    List<CalendarEntry> between(
            @RequestParam Instant from,
            @RequestParam Instant to,
            @RequestParam(required = false) @Nullable Set<Source> sources,
            @RequestParam(required = false) @Nullable UUID employeeId,
            CurrentEmployee employee) {
        return calendar.between(new CalendarPeriod(from, to), chosen(sources), employeeId, employee);
    }

    @GetMapping("/days")
    SortedSet<LocalDate> days(
            @RequestParam Instant from,
            @RequestParam Instant to,
            @RequestParam(required = false) @Nullable Set<Source> sources,
            @RequestParam(required = false) @Nullable UUID employeeId,
            CurrentEmployee employee) {
        return calendar.days(new CalendarPeriod(from, to), chosen(sources), employeeId, employee);
    }

    @GetMapping("/upcoming")
    Page<CalendarEntry> upcoming(PageQuery page, CurrentEmployee employee) {
        return upcoming.next(page, employee);
    }

    /** What the caller has planned already at the time he is about to plan something. */
    @GetMapping("/overlaps")
    List<CalendarEntry> overlaps(
            @RequestParam Instant start,
            @RequestParam Instant end,
            @RequestParam(required = false) @Nullable Boolean allDay,
            @RequestParam(required = false) @Nullable String repeat,
            @RequestParam(required = false) @Nullable UUID except,
            CurrentEmployee employee) {
        return overlaps.with(new IntendedTime(start, end, allDay, repeat), except, employee);
    }

    /** Whose calendars the caller may look into besides his own. */
    @GetMapping("/employees")
    List<CalendarOwner> readable(CurrentEmployee employee) {
        return calendars.readable(employee);
    }

    private static Set<Source> chosen(@Nullable Set<Source> sources) {
        return sources == null || sources.isEmpty() ? EnumSet.allOf(Source.class) : sources;
    }
}
