package com.zhike.crm.team.keycloak;

import com.zhike.crm.platform.problem.Unavailable;

/** Another change of the team, or a takeover, has not ended in time. */
public class TeamIsBusy extends Unavailable {

    public TeamIsBusy() {
        super("team-busy");
    }
}
