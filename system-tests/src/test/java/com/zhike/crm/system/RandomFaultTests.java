package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.system.Deed.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Processes die at random moments while people work, for as long as {@code ./crm faults} says; then the books must agree. */
@EnabledIfSystemProperty(named = "crm.faults.minutes", matches = "[1-9]\\d*")
class RandomFaultTests {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Duration length = Duration.ofMinutes(Integer.getInteger("crm.faults.minutes", 1));
    private final long seed = Long.getLong("crm.faults.seed", 1);
    private final String run =
            "Faults " + seed + " " + UUID.randomUUID().toString().substring(0, 8);
    private final Suite suite = Suite.running();
    private final List<String> story = new ArrayList<>();
    private final Instant begin = Instant.now();

    @Test
    void nothingIsLostAndNothingDoubled() throws Exception {
        tell("seed %d, %d minutes, marked '%s'".formatted(seed, length.toMinutes(), run));
        List<String> setAsideBefore = setAside();
        Workday day = new Workday(suite, run, seed);
        try (day) {
            letThingsHappen();
            tell("no more faults; everybody ends what he has begun");
        }
        for (Kind kind : Kind.values()) {
            tell("acknowledged " + kind + ": " + day.acknowledged(kind).size());
        }
        tell("answers: " + day.answers());

        List<String> wrong = new ArrayList<>();
        List<Agreement> agreements = new ArrayList<>(new Books(suite, run, day::acknowledged).agreements());
        agreements.add(new Agreement("no event set aside", () -> setAsideBefore, this::setAside));
        agreements.forEach(agreement -> compare(agreement, wrong));
        Path report = Files.writeString(
                Path.of("target", "faults-" + seed + ".txt").toAbsolutePath(), String.join("\n", story) + "\n");
        System.out.println("The report is in " + report);
        assertThat(wrong).isEmpty();
    }

    private void letThingsHappen() throws InterruptedException {
        Instant end = begin.plus(length);
        Iterator<Mishap> mishaps = Mishap.of(seed).iterator();
        while (Instant.now().isBefore(end)) {
            Mishap mishap = mishaps.next();
            Duration left = Duration.between(Instant.now(), end);
            if (mishap.quiet().compareTo(left) > 0) {
                Thread.sleep(left);
                return;
            }
            Thread.sleep(mishap.quiet());
            tell(mishap.happenTo(suite) ? mishap.toString() : mishap.part() + " was down");
        }
    }

    private void compare(Agreement agreement, List<String> wrong) {
        try {
            Wait.until(agreement.what(), PATIENCE, agreement::differences, List::isEmpty);
            tell("holds: " + agreement.what() + " (" + agreement.size() + ")");
        } catch (AssertionError e) {
            tell("BROKEN: " + e.getMessage());
            wrong.add(String.valueOf(e.getMessage()));
        }
    }

    private List<String> setAside() {
        return suite.deadLetters();
    }

    private void tell(String line) {
        long seconds = Duration.between(begin, Instant.now()).toSeconds();
        String shown = "%02d:%02d %s".formatted(seconds / 60, seconds % 60, line);
        story.add(shown);
        System.out.println(shown);
    }
}
