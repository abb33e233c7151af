package com.zhike.crm.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what the servlet container refused by itself, such as paths with forbidden characters. */
@RestController
class ProblemErrorController implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    void error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        if (status == null) {
            throw new NotFound("not-found");
        }
        if (status.is5xxServerError()) {
            throw new IllegalStateException("The container answered " + status);
        }
        throw new Refused(status, status == HttpStatus.NOT_FOUND ? "not-found" : "malformed-request");
    }
}
