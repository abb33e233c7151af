package com.zhike.crm.team.takeover.web;

import com.zhike.crm.team.keycloak.TakenOver;
import com.zhike.crm.team.takeover.TakeOverService;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/team")
@PreAuthorize("hasAuthority('team.manage')")
class TeamController {

    private final TakeOverService team;

    TeamController(TakeOverService team) {
        this.team = team;
    }

    @PostMapping("/sync")
    TakenOver sync() {
        return team.takeOver();
    }

    @PostMapping("/republish")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void republish() {
        team.republish();
    }
}
