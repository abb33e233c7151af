package com.zhike.crm.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks whether this machine can take the suite: one sentence for each thing that is missing, with the remedy. */
final class Preflight {

    private static final long MEBI = 1024 * 1024;
    private static final long MEMORY_MEBIBYTES = 4 * 1024;
    private static final long DISK_MEBIBYTES = 3 * 1024;
    private static final Path MEMINFO = Path.of("/proc/meminfo");

    private Preflight() {}

    /** Run from source by {@code ./crm up} before the first build; exit code 1 when something is missing. */
    public static void main(String[] arguments) throws IOException {
        List<String> complaints = complaints(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        complaints.forEach(System.err::println);
        System.exit(complaints.isEmpty() ? 0 : 1);
    }

    static List<String> complaints(Path home, int offset) throws IOException {
        List<String> complaints = new ArrayList<>(takenPorts(Plan.ports(offset), offset));
        complaints.addAll(memory(availableMebibytes()));
        complaints.addAll(disk(home, Files.getFileStore(existing(home)).getUsableSpace() / MEBI));
        return complaints;
    }

    static List<String> takenPorts(Map<String, Integer> ports, int offset) {
        return ports.entrySet().stream()
                .filter(port -> taken(port.getValue()))
                .map(port ->
                        "Port %d is taken, and %s needs it: stop what listens there, or move the suite: CRM_PORT_OFFSET=%d ./crm up"
                                .formatted(port.getValue(), port.getKey(), offset + 100))
                .toList();
    }

    static List<String> memory(long availableMebibytes) {
        return availableMebibytes >= MEMORY_MEBIBYTES
                ? List.of()
                : List.of(String.format(
                        Locale.ROOT,
                        "The suite needs 4 GiB of free memory, and this machine has %.1f GiB: end other programs first.",
                        availableMebibytes / 1024.0));
    }

    static List<String> disk(Path home, long usableMebibytes) {
        return usableMebibytes >= DISK_MEBIBYTES
                ? List.of()
                : List.of(String.format(
                        Locale.ROOT,
                        "The suite needs 3 GiB of disk in %s, and %.1f GiB are free: make room, or choose another directory with CRM_HOME.",
                        home,
                        usableMebibytes / 1024.0));
    }

    private static boolean taken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static long availableMebibytes() throws IOException {
        if (!Files.exists(MEMINFO)) {
            return Long.MAX_VALUE;
        }
        return Files.readAllLines(MEMINFO).stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    private static Path existing(Path home) {
        Path path = home.toAbsolutePath();
        while (!Files.exists(path)) {
            path = path.getParent();
        }
        return path;
    }
}
