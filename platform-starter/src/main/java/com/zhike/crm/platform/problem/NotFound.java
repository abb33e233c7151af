package com.zhike.crm.platform.problem;

import org.springframework.http.HttpStatus;

/** What was asked for does not exist, or not for this caller (404). */
public non-sealed class NotFound extends BusinessException {

    public NotFound(String code, Object... arguments) {
        super(HttpStatus.NOT_FOUND, code, arguments);
    }
}
