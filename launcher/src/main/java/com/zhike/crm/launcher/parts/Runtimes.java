package com.zhike.crm.launcher.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The unpacked programs of the parts, below one directory; unpacked once, even when several builds want them at once. */
public record Runtimes(Path directory) {

    private static final String POSTGRES =
            "postgres-linux-" + ("aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64") + ".txz";

    /** Read once: a build may replace the file while the launcher runs. */
    private static final String KAFKA_CLASS_PATH = resource("parts/kafka.classpath");

    /** The user's cache directory: what tests share over all modules and builds. */
    public static Runtimes ofUser() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return new Runtimes(base.resolve("zhike-crm"));
    }

    /** The directory with PostgreSQL's {@code bin}. */
    public Path postgres() throws IOException {
        return once("postgresql", target -> {
            try (InputStream txz = Runtimes.class.getClassLoader().getResourceAsStream(POSTGRES)) {
                if (txz == null) {
                    throw new IOException("No PostgreSQL binaries for this machine: " + POSTGRES);
                }
                Archive.unpackXz(txz, target);
            }
        });
    }

    /** The directory with Keycloak's {@code bin}, as published: not yet built for a database. */
    public Path keycloak() throws IOException {
        Path archive = Path.of(resource("parts/keycloak.archive"));
        String name =
                archive.getFileName().toString().replace("-quarkus-dist", "").replace(".tar.gz", "");
        Path unpacked = once(name, target -> {
            try (InputStream targz = Files.newInputStream(archive)) {
                Archive.unpackGzip(targz, target);
            }
        });
        return unpacked.resolve(name);
    }

    /** Class path of the broker, which has versions of its own. */
    static String kafkaClassPath() {
        return KAFKA_CLASS_PATH;
    }

    private static String resource(String name) {
        try (InputStream in = Runtimes.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing: build the launcher with Maven");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path once(String name, Unpacking unpacking) throws IOException {
        Path target = directory.resolve(name);
        if (Files.exists(target)) {
            return target;
        }
        Files.createDirectories(directory);
        Path lockFile = directory.resolve(name + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(target)) {
                Path half = Files.createTempDirectory(directory, name + ".");
                unpacking.into(half);
                Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return target;
    }

    private interface Unpacking {
        void into(Path directory) throws IOException;
    }
}
