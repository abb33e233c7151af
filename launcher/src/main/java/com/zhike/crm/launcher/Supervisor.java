package com.zhike.crm.launcher;

import com.zhike.crm.launcher.parts.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Starts the parts, each after those it needs, and stops them the other way round. */
final class Supervisor {

    /** A part with the names of those that must be ready before it is started. */
    record Member(Part part, Set<String> needs) {}

    private final List<Member> members;
    private final Map<String, Supervised> supervised = new HashMap<>();
    private final List<Thread> watchers = new CopyOnWriteArrayList<>();
    private boolean stopped;

    Supervisor(List<Member> members, Supervised.Surroundings around) {
        this.members = members;
        for (Member member : members) {
            if (!supervised.keySet().containsAll(member.needs())) {
                throw new IllegalArgumentException(member.part().name() + " stands before what it needs");
            }
            supervised.put(member.part().name(), new Supervised(member.part(), around));
        }
    }

    /** Returns when every part is ready, or with false as soon as one of them gave up. */
    boolean start() {
        CompletableFuture<Boolean> outcome = new CompletableFuture<>();
        List<CompletableFuture<Boolean>> all =
                members.stream().map(member -> of(member).firstReady()).toList();
        all.forEach(one -> one.thenAccept(ready -> {
            if (!ready) {
                outcome.complete(false);
            }
        }));
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).thenRun(() -> outcome.complete(true));
        for (Member member : members) {
            watchers.add(Thread.ofVirtual().name(member.part().name()).start(() -> follow(member)));
        }
        return outcome.join();
    }

    private void follow(Member member) {
        boolean possible = member.needs().stream()
                .allMatch(need -> supervised.get(need).firstReady().join());
        if (possible) {
            afterThoseBefore(member);
            of(member).run();
        } else {
            of(member).abandon();
        }
    }

    /** Turns are taken in the order of the members: whom others wait for comes first. */
    private void afterThoseBefore(Member member) {
        members.stream()
                .takeWhile(other -> other != member)
                .forEach(other -> of(other).firstTurn().join());
    }

    /** Ends those first that nobody needs any more; those that have nothing to do with each other end together. */
    synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        List<Member> left = new ArrayList<>(members);
        while (!left.isEmpty()) {
            List<Member> wave = left.stream()
                    .filter(member -> left.stream()
                            .noneMatch(other ->
                                    other.needs().contains(member.part().name())))
                    .toList();
            List<Thread> stops = wave.stream()
                    .map(member -> Thread.ofVirtual().start(() -> of(member).stop()))
                    .toList();
            stops.forEach(Supervisor::join);
            left.removeAll(wave);
        }
        watchers.forEach(Supervisor::join);
    }

    private Supervised of(Member member) {
        return supervised.get(member.part().name());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
