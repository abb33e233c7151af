package com.zhike.crm.team.keycloak;

import com.zhike.crm.platform.problem.Unavailable;

/** The identity provider does not answer, or does not let us in; nothing was changed. */
public class IdentityProviderUnavailable extends Unavailable {

    public IdentityProviderUnavailable() {
        super("identity-provider-unavailable");
    }
}
