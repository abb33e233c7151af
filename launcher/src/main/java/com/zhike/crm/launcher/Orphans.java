package com.zhike.crm.launcher;

import com.zhike.crm.launcher.parts.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Parts that outlived the launcher that started them, because it was killed. */
final class Orphans {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Home home;

    Orphans(Home home) {
        this.home = home;
    }

    /** Ends them, those that need others first; returns their names. */
    List<String> end() throws IOException {
        List<Board.Entry> alive = Board.read(home.run()).reversed().stream()
                .filter(entry -> process(entry).isPresent())
                .toList();
        for (Board.Entry entry : alive) {
            process(entry).ifPresent(process -> end(entry, process));
        }
        return alive.stream().map(Board.Entry::part).toList();
    }

    private Optional<ProcessHandle> process(Board.Entry entry) {
        return entry.pid() == 0
                ? Optional.empty()
                : ProcessHandle.of(entry.pid())
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> ours(process, entry.part()));
    }

    /** A process id may have been given to somebody else meanwhile: its environment tells. */
    private boolean ours(ProcessHandle process, String part) {
        try {
            Path file = Path.of("/proc", String.valueOf(process.pid()), "environ");
            List<String> environment = List.of(Files.readString(file).split("\0"));
            return environment.contains(Running.MARK + "=" + part)
                    && environment.contains("CRM_HOME=" + home.directory());
        } catch (IOException gone) {
            return false;
        }
    }

    private static void end(Board.Entry entry, ProcessHandle process) {
        signal(entry, process);
        try {
            process.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** PostgreSQL would wait for its clients if it were asked politely. */
    private static void signal(Board.Entry entry, ProcessHandle process) {
        String signal = "postgresql".equals(entry.part()) ? "-INT" : "-TERM";
        try {
            new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
