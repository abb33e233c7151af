package com.zhike.crm.customers.activity.web;

import com.zhike.crm.customers.activity.Activity;
import com.zhike.crm.customers.activity.ActivityDetails;
import com.zhike.crm.customers.activity.ActivityFilter;
import com.zhike.crm.customers.activity.ActivityId;
import com.zhike.crm.customers.activity.ActivityQueries;
import com.zhike.crm.customers.activity.ActivityService;
import com.zhike.crm.customers.activity.ActivityView;
import com.zhike.crm.customers.activity.DueVisit;
import com.zhike.crm.customers.activity.LogActivity;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.Versioned;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/activities")
class ActivityController {

    private final ActivityService activities;

    private final ActivityQueries queries;

    ActivityController(ActivityService activities, ActivityQueries queries) {
        this.activities = activities;
        this.queries = queries;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('customer.view')")
    Page<ActivityView> search(@ParameterObject ActivityFilter filter, PageQuery page, CurrentEmployee employee) {
        return queries.search(filter, page, employee);
    }

    @GetMapping("/due")
    @PreAuthorize("hasAuthority('customer.view')")
    Page<DueVisit> due(
            @RequestParam(required = false) @Nullable String when, PageQuery page, CurrentEmployee employee) {
        return queries.due(when, page, employee);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('customer.view')")
    ResponseEntity<ActivityView> get(@PathVariable UUID id, CurrentEmployee employee) {
        ActivityView view = queries.view(new ActivityId(id), employee);
        return Versioned.ok(view, view.version());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('activity.log')")
    ResponseEntity<ActivityView> log(@RequestBody @Valid LogActivity command, CurrentEmployee employee) {
        Activity activity = activities.log(command, employee);
        URI location = URI.create("/api/activities/" + activity.id().value());
        return Versioned.created(location, queries.view(activity.id(), employee), activity.version());
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('activity.log')")
    ResponseEntity<ActivityView> correct(
            @PathVariable UUID id, @RequestBody @Valid ActivityDetails details, CurrentEmployee employee) {
        Activity activity = activities.correct(new ActivityId(id), details, employee);
        return Versioned.ok(queries.view(activity.id(), employee), activity.version());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('activity.log')")
    void withdraw(@PathVariable UUID id, CurrentEmployee employee) {
        activities.withdraw(new ActivityId(id), employee);
    }
}
