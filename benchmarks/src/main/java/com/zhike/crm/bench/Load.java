package com.zhike.crm.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** Lets several clients do the same again and again for a while. */
final class Load {

    private static final double MILLI = 1_000_000.0;

    private static final long SECOND = 1_000_000_000L;

    private Load() {}

    /** Something that one client does once. */
    interface Act {
        void run(int turn) throws Exception;
    }

    /** What one client does, with whatever is its own, such as a connection. */
    interface Client {
        void act(int turn) throws Exception;

        /** The client has done enough. */
        default void leave() throws Exception {}
    }

    /** Makes a client. */
    interface Clients {
        Client next() throws Exception;
    }

    /** A tenth of the time goes by before the clock starts, for warming up. */
    static Latencies run(int clients, int seconds, Clients maker) {
        IntSupplier turns = new AtomicInteger()::incrementAndGet;
        long begin = System.nanoTime() + SECOND * seconds / 10;
        long end = begin + SECOND * seconds;
        List<Double> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Double>>> works = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                works.add(threads.submit(() -> work(maker, turns, begin, end)));
            }
            for (Future<List<Double>> work : works) {
                all.addAll(work.get());
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A client failed: " + failure.getCause(), failure.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return Latencies.of(all.stream().mapToDouble(Double::doubleValue).toArray(), seconds);
    }

    private static List<Double> work(Clients maker, IntSupplier turns, long begin, long end) throws Exception {
        List<Double> millis = new ArrayList<>();
        Client client = maker.next();
        try {
            for (long now = System.nanoTime(); now < end; ) {
                client.act(turns.getAsInt());
                long done = System.nanoTime();
                if (now >= begin) {
                    millis.add((done - now) / MILLI);
                }
                now = done;
            }
        } finally {
            client.leave();
        }
        return millis;
    }

    /** One after the other, for as many turns. */
    static Latencies turns(int turns, Act act) throws Exception {
        double[] millis = new double[turns];
        long start = System.nanoTime();
        for (int i = 0; i < turns; i++) {
            long before = System.nanoTime();
            act.run(i);
            millis[i] = (System.nanoTime() - before) / MILLI;
        }
        return Latencies.of(millis, (System.nanoTime() - start) / (double) SECOND);
    }
}
