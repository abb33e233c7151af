package com.zhike.crm.launcher.parts;

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

    /** An application whose jar names its main class and the rest of its class path. */
    public static JavaCommand jar(int heapMegabytes, Path jar) {
        return new JavaCommand(heapMegabytes, List.of(), jar.toString(), "", List.of());
    }

    public static List<String> flags(int heapMegabytes) {
        return List.of(
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // give back what the start needed
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError");
    }

    public List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(JAVA.toString());
        line.addAll(flags(heapMegabytes));
        line.addAll(options);
        line.addAll(main.isEmpty() ? List.of("-jar", classPath) : List.of("-cp", classPath, main));
        line.addAll(arguments);
        return line;
    }
}
