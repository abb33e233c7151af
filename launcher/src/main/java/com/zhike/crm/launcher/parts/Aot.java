package com.zhike.crm.launcher.parts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * Whether a Java part starts with the classes that a rehearsal has laid down for exactly this JDK and class path, or is
 * itself that rehearsal, or neither.
 */
public record Aot(Mode mode, Path directory) {

    /** What a process does with its cache. */
    public enum Mode {
        OFF,
        USE,
        RECORD
    }

    public static Aot off() {
        return new Aot(Mode.OFF, Path.of("."));
    }

    /** The command as it is to be run in this mode. */
    public JavaCommand apply(String name, JavaCommand command) {
        Path cache = cache(name, command);
        return switch (mode) {
            case OFF -> command;
            case USE -> Files.exists(cache) ? command.with("-XX:AOTCache=" + cache) : command;
            case RECORD -> command.with("-XX:AOTCacheOutput=" + unfinished(cache));
        };
    }

    /** What a rehearsal writes; whoever sees it through to the end gives it its name. */
    public static Path unfinished(Path cache) {
        return cache.resolveSibling(cache.getFileName() + ".half");
    }

    /** One file for each JDK and class path; a part that has changed looks for a file that is not there yet. */
    public Path cache(String name, JavaCommand command) {
        CRC32C fingerprint = new CRC32C();
        fingerprint.update((Runtime.version() + command.classPath() + command.heapMegabytes() + command.options())
                .getBytes(StandardCharsets.UTF_8));
        return directory.resolve(name + "-" + HexFormat.of().toHexDigits((int) fingerprint.getValue()) + ".aot");
    }
}
