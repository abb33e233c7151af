package com.zhike.crm.launcher.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How one Java process is started: on the launcher's own JDK, small and quick to start rather than fast under load. */
public record JavaCommand(
        int heapMegabytes, List<String> options, String classPath, String main, List<String> arguments) {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    public JavaCommand with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new JavaCommand(heapMegabytes, all, classPath, main, arguments);
    }

    /** With the classes of an earlier run, when there is a file of them. */
    public JavaCommand withCache(Path cache) {
        return Files.exists(cache) ? with("-XX:AOTCache=" + cache) : this;
    }

    public static List<String> flags(int heapMegabytes) {
        return List.of(
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError");
    }

    public List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(JAVA.toString());
        line.addAll(flags(heapMegabytes));
        line.addAll(options);
        line.addAll(List.of("-cp", classPath, main));
        line.addAll(arguments);
        return line;
    }
}
