package com.zhike.crm.team.keycloak;

import java.util.Locale;

/** Keycloak said no to what was asked; each caller knows what that means. */
class RefusedByKeycloak extends RuntimeException {

    private final boolean duplicate;

    RefusedByKeycloak(boolean duplicate, String answer) {
        super(answer);
        this.duplicate = duplicate;
    }

    /** Whether the refusal is about a name or an address that is taken. */
    boolean duplicate() {
        return duplicate;
    }

    /** Whether Keycloak's answer speaks of this. */
    boolean isAbout(String word) {
        return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains(word);
    }
}
