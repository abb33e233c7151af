package com.zhike.crm.team.webhook;

import java.time.Instant;

/** A new secret, which is not told again, and until when the former one signs as well. */
public record RenewedSecret(String secret, Instant formerUntil) {

    @Override
    public String toString() {
        return "RenewedSecret[formerUntil=" + formerUntil + "]";
    }
}
