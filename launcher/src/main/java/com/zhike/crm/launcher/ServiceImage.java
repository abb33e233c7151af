package com.zhike.crm.launcher;

import com.zhike.crm.launcher.parts.Programs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A service's jar, unpacked so that it starts quickly; a new build of it gets a new directory. */
record ServiceImage(String service, Path directory) {

    private static final int HASH_LENGTH = 12;

    /** Unpacks the jar unless that has been done, and removes what earlier builds left. */
    static ServiceImage of(String service, Path jar, Path programs) throws IOException {
        Path target = programs.resolve(service + "-" + hash(jar));
        if (!Files.exists(target)) {
            removeEarlier(programs, service);
            Path half = Files.createTempDirectory(programs, service + "-half-");
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Programs.run(
                    "Unpacking " + jar.getFileName(),
                    new ProcessBuilder(
                            java,
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            half.toString()));
            Files.move(half.resolve(jar.getFileName()), half.resolve(service + ".jar"));
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return new ServiceImage(service, target);
    }

    Path jar() {
        return directory.resolve(service + ".jar");
    }

    static String hash(Path jar) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(jar), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            byte[] digest = ((DigestInputStream) in).getMessageDigest().digest();
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void removeEarlier(Path programs, String service) throws IOException {
        List<Path> earlier;
        try (Stream<Path> all = Files.list(programs)) {
            earlier = all.filter(path -> path.getFileName().toString().startsWith(service + "-"))
                    .toList();
        }
        for (Path image : earlier) {
            remove(image);
        }
    }

    private static void remove(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
