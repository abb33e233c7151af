package com.zhike.crm.platform.problem;

import org.springframework.http.HttpStatus;

/** The request itself is not acceptable, for a reason that HTTP has a status of its own for. */
public final class Refused extends BusinessException {

    public Refused(HttpStatus status, String code, Object... arguments) {
        super(status, code, arguments);
    }
}
