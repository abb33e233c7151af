package com.zhike.crm.schedule.itinerary;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.schedule.appointment.AppointmentStatus;
import com.zhike.crm.schedule.calendar.CalendarEntry;
import com.zhike.crm.schedule.calendar.CalendarPeriod;
import com.zhike.crm.schedule.calendar.CalendarQueries;
import com.zhike.crm.schedule.calendar.Source;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts itineraries together from the caller's calendar. */
@Service
public class ItineraryQueries {

    private static final int MOST = 500;

    private final CalendarQueries calendar;

    private final BusinessDay day;

    ItineraryQueries(CalendarQueries calendar, BusinessDay day) {
        this.calendar = calendar;
        this.day = day;
    }

    /** What would be published now. */
    public Itinerary of(ItineraryRange range, CurrentEmployee by) {
        LocalDate today = day.today();
        LocalDate from = range.from(today);
        LocalDate to = range.to(today);
        CalendarPeriod period = new CalendarPeriod(day.startOf(from), day.startOf(to.plusDays(1)));
        List<Itinerary.Stop> stops =
                calendar.between(period, EnumSet.of(Source.APPOINTMENTS, Source.VISITS), null, by).stream()
                        .filter(entry -> entry.status() != AppointmentStatus.CANCELLED)
                        .limit(MOST)
                        .map(ItineraryQueries::stop)
                        .toList();
        return new Itinerary(range, from, to, stops);
    }

    private static Itinerary.Stop stop(CalendarEntry entry) {
        return entry.confidential()
                ? new Itinerary.Stop(entry.start(), entry.end(), entry.allDay(), null, null, null, null)
                : new Itinerary.Stop(
                        entry.start(),
                        entry.end(),
                        entry.allDay(),
                        entry.title(),
                        kind(entry),
                        entry.place(),
                        entry.customerName());
    }

    private static @Nullable String kind(CalendarEntry entry) {
        return entry.source() == Source.VISITS ? "visit" : entry.kind();
    }
}
