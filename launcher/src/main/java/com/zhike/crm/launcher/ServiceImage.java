package com.zhike.crm.launcher;

import com.zhike.crm.launcher.parts.Programs;
import com.zhike.crm.launcher.parts.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.ZipFile;

/** A service's jar, unpacked so that it starts quickly; a new build of it gets a new directory. */
record ServiceImage(String service, Path directory) {

    static ServiceImage of(Service service, Settings settings) {
        try {
            return of(
                    service.name(),
                    settings.serviceJar(service.name()),
                    settings.home().programs());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
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

    /** Of the checksums that the jar itself keeps of its files; reading all of it would take as long as a start. */
    static String hash(Path jar) throws IOException {
        CRC32C fingerprint = new CRC32C();
        try (ZipFile files = new ZipFile(jar.toFile())) {
            files.stream()
                    .map(file -> file.getName() + ' ' + file.getCrc() + '\n')
                    .forEach(line -> fingerprint.update(line.getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().toHexDigits((int) fingerprint.getValue());
    }

    private static void removeEarlier(Path programs, String service) throws IOException {
        List<Path> earlier;
        try (Stream<Path> all = Files.list(programs)) {
            earlier = all.filter(path -> path.getFileName().toString().startsWith(service + "-"))
                    .toList();
        }
        for (Path image : earlier) {
            Trees.remove(image);
        }
    }
}
