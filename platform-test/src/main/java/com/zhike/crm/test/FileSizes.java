package com.zhike.crm.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How long the Java files of a module are. */
record FileSizes(List<FileSize> files) {

    static FileSizes of(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            return new FileSizes(
                    paths.filter(path -> path.toString().endsWith(".java") && !path.endsWith("package-info.java"))
                            .map(FileSize::of)
                            .sorted(Comparator.comparingLong(FileSize::lines))
                            .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void noneIsLong() {
        assertThat(files.stream().filter(file -> file.lines() > 250)).isEmpty();
    }

    void fewAreLong() {
        assertThat(lines(0.9)).as("length that nine of ten files keep").isLessThanOrEqualTo(110);
    }

    void halfAreShort() {
        assertThat(lines(0.5)).as("median of the lengths").isLessThanOrEqualTo(40);
    }

    private long lines(double share) {
        return files.isEmpty()
                ? 0
                : files.get((int) (share * (files.size() - 1))).lines();
    }

    /** One file. */
    record FileSize(Path path, long lines) {

        static FileSize of(Path path) {
            try (Stream<String> lines = Files.lines(path)) {
                return new FileSize(path, lines.count());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
