package com.zhike.crm.platform.problem;

import org.springframework.http.HttpStatus;

/** A rule of the business says no (409). */
public non-sealed class Conflict extends BusinessException {

    public Conflict(String code, Object... arguments) {
        super(HttpStatus.CONFLICT, code, arguments);
    }
}
