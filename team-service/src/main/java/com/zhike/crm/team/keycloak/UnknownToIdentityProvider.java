package com.zhike.crm.team.keycloak;

import com.zhike.crm.platform.problem.Conflict;

/** The identity provider lost the person or group meanwhile; the next takeover will say so here too. */
public class UnknownToIdentityProvider extends Conflict {

    public UnknownToIdentityProvider() {
        super("unknown-to-identity-provider");
    }
}
