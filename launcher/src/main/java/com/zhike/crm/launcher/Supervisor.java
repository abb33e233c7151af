package com.zhike.crm.launcher;

import com.zhike.crm.launcher.parts.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Starts the parts, each after those it needs, and stops them the other way round. */
final class Supervisor {

    /** A part with the names of those that must be ready before it is started. */
    record Member(Part part, Set<String> needs) {}

    private final List<Member> members;
    private final Map<String, Supervised> supervised = new HashMap<>();
    private boolean stopped;

    Supervisor(List<Member> members, Supervised.Surroundings around) {
        this.members = members;
        for (Member member : members) {
            supervised.put(member.part().name(), new Supervised(member.part(), around));
        }
    }

    /** Returns when every part is ready; false when one could not be brought up. */
    boolean start() throws InterruptedException {
        for (Member member : members) {
            Thread.ofVirtual().name(member.part().name()).start(() -> follow(member));
        }
        boolean up = true;
        for (Member member : members) {
            up &= of(member).awaitFirstReady();
        }
        return up;
    }

    private void follow(Member member) {
        try {
            for (String need : member.needs()) {
                if (!supervised.get(need).awaitFirstReady()) {
                    of(member).abandon();
                    return;
                }
            }
            of(member).run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
