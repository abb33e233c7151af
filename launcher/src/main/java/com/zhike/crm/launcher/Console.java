package com.zhike.crm.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person in front of the terminal is told. */
final class Console {

    private final PrintStream out;
    private final long start = System.nanoTime();

    Console(PrintStream out) {
        this.out = out;
    }

    void ready(String part, Duration took, int restarts) {
        say("%-18s ready after %5.1f s%s", part, seconds(took), restarts == 0 ? "" : " (start " + (restarts + 1) + ")");
    }

    void problem(String text) {
        say("! %s", text);
    }

    void say(String format, Object... values) {
        synchronized (out) {
            out.printf(Locale.ROOT, "[%6.1f s] ", seconds(Duration.ofNanos(System.nanoTime() - start)));
            out.printf(Locale.ROOT, format + "%n", values);
            out.flush();
        }
    }

    void plain(String text) {
        synchronized (out) {
            out.println(text);
            out.flush();
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
