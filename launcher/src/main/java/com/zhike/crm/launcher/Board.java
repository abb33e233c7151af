package com.zhike.crm.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The states of all parts, kept on disk so that {@code ./crm status} and the next launcher can read them. */
final class Board {

    /** One part as it was when it last changed; a process id of zero says that there is no process. */
    record Entry(String part, PartState state, long pid, int port, long sinceEpochSecond, int restarts) {

        private static final int COLUMNS = 6;

        String line() {
            return String.join(
                    "\t",
                    part,
                    state.name(),
                    String.valueOf(pid),
                    String.valueOf(port),
                    String.valueOf(sinceEpochSecond),
                    String.valueOf(restarts));
        }

        static Entry of(String line) {
            String[] columns = line.split("\t", COLUMNS);
            return new Entry(
                    columns[0],
                    PartState.valueOf(columns[1]),
                    Long.parseLong(columns[2]),
                    Integer.parseInt(columns[3]),
                    Long.parseLong(columns[4]),
                    Integer.parseInt(columns[5]));
        }
    }

    private final Path directory;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Board(Path directory) {
        this.directory = directory;
    }

    /** Remembers the entry, and the process id in a file of its own. */
    synchronized void put(Entry entry) {
        entries.put(entry.part(), entry);
        try {
            Path pid = directory.resolve(entry.part() + ".pid");
            if (entry.pid() == 0) {
                Files.deleteIfExists(pid);
            } else {
                Files.writeString(pid, entry.pid() + "\n");
            }
            List<String> lines = entries.values().stream().map(Entry::line).toList();
            Path half = Files.write(directory.resolve("state.half"), lines);
            Files.move(half, directory.resolve("state"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Entry> read(Path directory) throws IOException {
        Path state = directory.resolve("state");
        if (!Files.exists(state)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(state)) {
            entries.add(Entry.of(line));
        }
        return entries;
    }
}
