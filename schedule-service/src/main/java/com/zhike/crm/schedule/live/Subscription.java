package com.zhike.crm.schedule.live;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** One open browser; a topic that is hinted at several times before it is looked at counts once. */
public final class Subscription implements AutoCloseable {

    private final Subscriptions all;

    private final UUID employee;

    private final ReentrantLock lock = new ReentrantLock();

    private final Condition news = lock.newCondition();

    private Set<Topic> topics = EnumSet.noneOf(Topic.class);

    private boolean ended;

    Subscription(Subscriptions all, UUID employee) {
        this.all = all;
        this.employee = employee;
    }

    UUID employee() {
        return employee;
    }

    void add(Topic topic) {
        lock.lock();
        try {
            topics.add(topic);
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    void end() {
        lock.lock();
        try {
            ended = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /** What is new; waits for it, but returns with nothing after a while. */
    public Set<Topic> await(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (topics.isEmpty() && !ended && left > 0) {
                left = news.awaitNanos(left);
            }
            Set<Topic> found = topics;
            topics = EnumSet.noneOf(Topic.class);
            return found;
        } finally {
            lock.unlock();
        }
    }

    /** Whether this replica wants to be rid of its listeners. */
    public boolean ended() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        all.remove(this);
    }
}
