package com.zhike.crm.schedule.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The browsers that listen to this replica. */
@Component
public class Subscriptions implements SmartLifecycle {

    private final Set<Subscription> open = ConcurrentHashMap.newKeySet();

    private volatile boolean running;

    Subscriptions(ObjectProvider<MeterRegistry> meters) {
        meters.ifAvailable(registry -> Gauge.builder("crm.live.browsers", open::size)
                .description("Browsers that listen to this replica")
                .register(registry));
    }

    /** Listens in the name of an employee, until it is closed. */
    public Subscription open(UUID employee) {
        Subscription subscription = new Subscription(this, employee);
        open.add(subscription);
        if (!running) {
            subscription.end();
        }
        return subscription;
    }

    void remove(Subscription subscription) {
        open.remove(subscription);
    }

    void pass(Hint hint) {
        open.stream()
                .filter(subscription -> hint.concerns(subscription.employee()))
                .forEach(subscription -> subscription.add(hint.topic()));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server, which waits until the last request has ended. */
    @Override
    public void stop() {
        running = false;
        open.forEach(Subscription::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
