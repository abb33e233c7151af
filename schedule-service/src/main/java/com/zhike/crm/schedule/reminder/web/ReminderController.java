package com.zhike.crm.schedule.reminder.web;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.schedule.reminder.ReminderQueries;
import com.zhike.crm.schedule.reminder.ReminderService;
import com.zhike.crm.schedule.reminder.ReminderView;
import com.zhike.crm.schedule.reminder.SetReminder;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reminders")
class ReminderController {

    private final ReminderService reminders;

    private final ReminderQueries queries;

    ReminderController(ReminderService reminders, ReminderQueries queries) {
        this.reminders = reminders;
        this.queries = queries;
    }

    @GetMapping
    List<ReminderView> own(CurrentEmployee employee) {
        return queries.own(employee);
    }

    @GetMapping("/public")
    List<ReminderView> publicAffairs() {
        return queries.publicAffairs();
    }

    @GetMapping("/{id}")
    ReminderView get(@PathVariable UUID id, CurrentEmployee employee) {
        return queries.get(id, employee);
    }

    @PostMapping
    ResponseEntity<ReminderView> set(@RequestBody @Valid SetReminder command, CurrentEmployee employee) {
        ReminderView view = queries.get(reminders.set(command, employee), employee);
        return ResponseEntity.created(URI.create("/api/reminders/" + view.id())).body(view);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, CurrentEmployee employee) {
        reminders.remove(id, employee);
    }
}
