package com.zhike.crm.system;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** People at work who ask once and take no excuse: whatever is not done at the first attempt is a failure. */
final class Traffic implements AutoCloseable {

    private static final List<String> PEOPLE = List.of("zhang.wei", "li.na", "wang.fang", "liu.yang");

    private static final Duration PAUSE = Duration.ofMillis(40);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger done = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    Traffic(Suite suite, URI address, String run) {
        for (int i = 0; i < PEOPLE.size(); i++) {
            Connections connections = new Connections();
            Api api = suite.as(PEOPLE.get(i), address, connections::current);
            Deeds deeds = new Deeds(api, run, new Random(i));
            Desks desks = new Desks(api, suite.as("director", address, connections::current));
            threads.submit(() -> work(desks, deeds, connections));
        }
    }

    int done() {
        return done.get();
    }

    List<String> failures() {
        return new ArrayList<>(failures);
    }

    @Override
    public void close() {
        over = true;
        threads.close();
    }

    private void work(Desks desks, Deeds deeds, Connections connections) {
        try (connections) {
            while (!over) {
                Deed deed = deeds.next();
                ask(desks.of(deed), deeds, deed);
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Api api, Deeds deeds, Deed deed) {
        String what = Instant.now() + " " + deed.method() + " " + deed.path() + ": ";
        try {
            HttpResponse<String> answer = api.send(deed.method(), deed.path(), deed.body());
            if (answer.statusCode() / 100 == 2) {
                deeds.done(deed, new JsonMapper().readTree(answer.body().isBlank() ? "null" : answer.body()));
                done.incrementAndGet();
            } else {
                failures.add(what + answer.statusCode() + " " + answer.body());
            }
        } catch (RuntimeException silence) {
            failures.add(what + silence);
        }
    }

    /** New ones every few seconds, as a load balancer makes them that is told of processes coming and going. */
    private static final class Connections implements AutoCloseable {

        private static final Duration AGE = Duration.ofSeconds(3);

        private HttpClient http = open();
        private Instant since = Instant.now();

        HttpClient current() {
            if (since.plus(AGE).isBefore(Instant.now())) {
                http.close();
                http = open();
                since = Instant.now();
            }
            return http;
        }

        @Override
        public void close() {
            http.close();
        }

        private static HttpClient open() {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
        }
    }
}
