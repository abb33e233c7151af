package com.zhike.crm.launcher.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Runs a program to its end. */
public final class Programs {

    private Programs() {}

    /** A program that has ended, with what it printed. */
    record Ended(int exitCode, String output) {}

    /** What it printed; a failure carries that in its message. */
    public static String run(String name, ProcessBuilder program) throws IOException {
        Ended ended = toItsEnd(name, program);
        if (ended.exitCode() != 0) {
            throw new IOException(name + " failed: " + ended.output().strip());
        }
        return ended.output();
    }

    /** However it ends. */
    static Ended toItsEnd(String name, ProcessBuilder program) throws IOException {
        Process process = program.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Ended(process.waitFor(), output);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(name + " was interrupted", e);
        }
    }
}
