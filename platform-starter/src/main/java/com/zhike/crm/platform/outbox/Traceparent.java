package com.zhike.crm.platform.outbox;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The running request's trace, as the W3C header names it. */
class Traceparent {

    private final ObjectProvider<Tracer> tracer;

    Traceparent(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer;
    }

    @Nullable
    String current() {
        Tracer available = tracer.getIfAvailable();
        TraceContext context =
                available == null ? null : available.currentTraceContext().context();
        if (context == null) {
            return null;
        }
        boolean sampled = Boolean.TRUE.equals(context.sampled());
        return "00-" + context.traceId() + "-" + context.spanId() + (sampled ? "-01" : "-00");
    }
}
