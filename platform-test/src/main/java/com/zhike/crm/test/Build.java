package com.zhike.crm.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The build this JVM is part of.
 *
 * @param pid the process that ends when the build does: Maven, or this JVM when nobody forked it
 * @param directory what belongs to the build may be put here
 */
record Build(long pid, Path directory) {

    static Build current() {
        return new Build(owner(ProcessHandle.current()).pid(), root().resolve("target"));
    }

    private static ProcessHandle owner(ProcessHandle self) {
        for (Optional<ProcessHandle> next = self.parent();
                next.isPresent();
                next = next.get().parent()) {
            // Surefire puts a shell between Maven and its fork
            if (next.get().info().command().orElse("").endsWith("java")) {
                return next.get();
            }
        }
        return self;
    }

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        for (Path directory = here; directory != null; directory = directory.getParent()) {
            if (Files.exists(directory.resolve("platform-bom/pom.xml"))) {
                return directory;
            }
        }
        return here;
    }

    /** Has the processes ended and the directory removed when the build is over, however it ends. */
    void onEnd(Path home, long server, long broker) throws IOException {
        String script =
                "trap '' INT HUP; while kill -0 %d 2>/dev/null; do sleep 1; done; kill -INT %d; kill %d; sleep 3; kill -9 %d %d; rm -rf '%s'"
                        .formatted(pid, server, broker, server, broker, home);
        new ProcessBuilder("sh", "-c", script)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
