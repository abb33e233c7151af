package com.zhike.crm.schedule.alarm.web;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.schedule.alarm.Alarm;
import com.zhike.crm.schedule.alarm.AlarmService;
import com.zhike.crm.schedule.alarm.SnoozeAlarm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/alarms")
class AlarmController {

    private final AlarmService alarms;

    AlarmController(AlarmService alarms) {
        this.alarms = alarms;
    }

    @GetMapping
    List<Alarm> ringing(CurrentEmployee employee) {
        return alarms.ringing(employee.id());
    }

    @PostMapping("/{id}/acknowledge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(@PathVariable UUID id, CurrentEmployee employee) {
        alarms.acknowledge(id, employee.id());
    }

    @PostMapping("/{id}/snooze")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void snooze(@PathVariable UUID id, @RequestBody @Valid SnoozeAlarm command, CurrentEmployee employee) {
        alarms.snooze(id, employee.id(), command);
    }
}
