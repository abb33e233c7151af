package com.zhike.crm.gateway.limits;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request whose body is counted while it is read. */
class MeasuredRequest extends HttpServletRequestWrapper {

    private final long limit;

    private @Nullable ServletInputStream body;

    MeasuredRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new MeasuredBody(super.getInputStream(), limit);
        }
        return body;
    }
}
