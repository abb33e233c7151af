package com.zhike.crm.schedule.appointment;

import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.schedule.message.Letter;
import com.zhike.crm.schedule.message.Mailroom;
import com.zhike.crm.schedule.message.MessageKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells colleagues that they are expected somewhere. */
@Component
class Invitations {

    private final Mailroom mailroom;

    private final BusinessDay day;

    Invitations(Mailroom mailroom, BusinessDay day) {
        this.mailroom = mailroom;
        this.day = day;
    }

    @EventListener
    void on(Appointment.Invited event) {
        Appointment appointment = event.appointment();
        AppointmentDetails details = appointment.details();
        TimeSpan time = appointment.time();
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("start", time.start().toString());
        payload.put("end", time.end().toString());
        payload.put("allDay", time.allDay());
        if (details.place() != null) {
            payload.put("place", details.place());
        }
        mailroom.send(
                new Letter(
                        appointment.owner().ownerId(),
                        MessageKind.INVITATION,
                        details.title(),
                        details.content(),
                        payload,
                        "/schedule?date=" + day.of(time.start()),
                        null),
                event.employees());
    }
}
