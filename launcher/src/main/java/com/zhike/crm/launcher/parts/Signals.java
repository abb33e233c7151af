package com.zhike.crm.launcher.parts;

import java.io.IOException;

/** The one signal that Java cannot send. */
final class Signals {

    private Signals() {}

    static void interrupt(Process process) {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
