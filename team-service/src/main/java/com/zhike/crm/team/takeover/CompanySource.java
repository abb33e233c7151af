package com.zhike.crm.team.takeover;

import com.zhike.crm.team.keycloak.Company;
import com.zhike.crm.team.keycloak.CompanyReader;
import com.zhike.crm.team.keycloak.TeamTurn;
import com.zhike.crm.team.role.RoleService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the company while nobody else changes it. */
@Component
class CompanySource {

    private static final Logger log = LoggerFactory.getLogger(CompanySource.class);

    private final TeamTurn turn;
    private final CompanyReader reader;
    private final RoleService roles;

    CompanySource(TeamTurn turn, CompanyReader reader, RoleService roles) {
        this.turn = turn;
        this.reader = reader;
        this.roles = roles;
    }

    Company read() {
        turn.await();
        Company company = reader.read(roles.book().codes());
        if (company.accounts().isEmpty()) {
            log.error("Keycloak knows nobody at all: the wrong realm, surely. Nothing is taken over");
            throw new CompanyIsEmpty();
        }
        return company;
    }
}
