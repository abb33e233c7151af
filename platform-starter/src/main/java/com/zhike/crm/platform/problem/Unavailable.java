package com.zhike.crm.platform.problem;

import org.springframework.http.HttpStatus;

/** Something this request needs does not answer at the moment (503). */
public non-sealed class Unavailable extends BusinessException {

    public Unavailable(String code, Object... arguments) {
        super(HttpStatus.SERVICE_UNAVAILABLE, code, arguments);
    }
}
