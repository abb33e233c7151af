package com.zhike.crm.platform.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Somebody else changed the record since the caller read it (412); tells both versions. */
public non-sealed class Stale extends BusinessException {

    public Stale(long yourVersion, long currentVersion, @Nullable Object current) {
        super(HttpStatus.PRECONDITION_FAILED, "stale", yourVersion, currentVersion);
        withProperty("yourVersion", yourVersion);
        withProperty("currentVersion", currentVersion);
        withProperty("current", current);
    }
}
