package com.zhike.crm.gateway.routing;

import com.zhike.crm.gateway.limits.UnreadableBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** A request could not be passed on, or was not answered. */
class Unreachable extends UncheckedIOException {

    Unreachable(IOException cause) {
        super(cause);
    }

    /** Whether the service cannot have begun to answer. */
    boolean beforeAnyAnswer() {
        return getCause() instanceof ConnectException
                || getCause() instanceof ConnectTimeoutException
                || getCause() instanceof UnknownHostException
                || getCause() instanceof NoHttpResponseException;
    }

    /** Whether this speaks against the service, and not against whoever sent the request. */
    boolean blamesService() {
        return !(getCause() instanceof UnreadableBody);
    }
}
