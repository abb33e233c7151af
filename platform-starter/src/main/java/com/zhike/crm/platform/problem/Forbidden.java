package com.zhike.crm.platform.problem;

import org.springframework.http.HttpStatus;

/** The caller may not do this (403). */
public non-sealed class Forbidden extends BusinessException {

    public Forbidden(String code, Object... arguments) {
        super(HttpStatus.FORBIDDEN, code, arguments);
    }
}
