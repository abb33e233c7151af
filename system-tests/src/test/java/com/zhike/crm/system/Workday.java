package com.zhike.crm.system;

import com.zhike.crm.system.Deed.Kind;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.json.JsonMapper;

/** People at work, each of whom repeats under one key what was not acknowledged, as a careful client does. */
final class Workday implements AutoCloseable {

    private static final List<String> PEOPLE =
            List.of("zhang.wei", "li.na", "wang.fang", "liu.yang", "zhao.lei", "sun.li");

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static final Duration PAUSE = Duration.ofMillis(60);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> days = new ArrayList<>();
    private final Queue<Deed> acknowledged = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> answers = new TreeMap<>();
    private volatile boolean over;

    Workday(Suite suite, String run, long seed) {
        Api director = suite.as("director");
        for (int i = 0; i < PEOPLE.size(); i++) {
            Api api = suite.as(PEOPLE.get(i));
            Deeds deeds = new Deeds(api, run, new Random(seed * PEOPLE.size() + i));
            days.add(threads.submit(() -> work(new Desks(api, director), deeds)));
        }
    }

    /** By their marks, what was acknowledged. */
    List<String> acknowledged(Kind kind) {
        return acknowledged.stream()
                .filter(deed -> deed.kind() == kind)
                .map(Deed::mark)
                .toList();
    }

    /** How often each answer was given, refusals and silence included. */
    synchronized Map<String, Integer> answers() {
        return new TreeMap<>(answers);
    }

    /** Everybody ends what he has begun. */
    @Override
    public void close() throws InterruptedException, ExecutionException {
        over = true;
        for (Future<?> day : days) {
            day.get();
        }
        threads.close();
    }

    private void work(Desks desks, Deeds deeds) {
        while (!over) {
            Deed deed = deeds.next();
            String answer = insist(desks.of(deed), deed);
            deeds.done(deed, new JsonMapper().readTree(answer.isBlank() ? "null" : answer));
            acknowledged.add(deed);
            pause();
        }
    }

    private String insist(Api api, Deed deed) {
        Map<String, String> once = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Instant deadline = Instant.now().plus(PATIENCE);
        String last = "";
        while (Instant.now().isBefore(deadline)) {
            try {
                HttpResponse<String> answer = api.send(deed.method(), deed.path(), deed.body(), once);
                count(String.valueOf(answer.statusCode()));
                if (answer.statusCode() / 100 == 2) {
                    return answer.body();
                }
                last = answer.statusCode() + " " + answer.body();
            } catch (RuntimeException silence) {
                count("no answer");
                last = String.valueOf(silence);
            }
            pause();
        }
        throw new IllegalStateException(deed + " was never acknowledged; last: " + last);
    }

    private synchronized void count(String answer) {
        answers.merge(answer, 1, Integer::sum);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
