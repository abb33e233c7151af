package com.zhike.crm.gateway.routing;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.io.CloseMode;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Ends the answers that have no end by themselves before the web server waits for the last one. */
@Component
class LiveAnswers implements SmartLifecycle {

    private final CloseableHttpClient liveUpstreamClient;

    private volatile boolean running;

    LiveAnswers(CloseableHttpClient liveUpstreamClient) {
        this.liveUpstreamClient = liveUpstreamClient;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        liveUpstreamClient.close(CloseMode.IMMEDIATE);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
