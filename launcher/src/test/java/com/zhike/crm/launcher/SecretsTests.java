package com.zhike.crm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir
    Path directory;

    @Test
    void aSecretIsTheSameAfterARestart() throws IOException {
        Path file = directory.resolve("secrets.properties");
        String first = new Secrets(file).of("db.sales");

        Secrets again = new Secrets(file);

        assertThat(again.of("db.sales")).isEqualTo(first).hasSize(48);
        assertThat(again.of("db.team")).isNotEqualTo(first);
    }

    @Test
    void onlyItsUserCanReadThem() throws IOException {
        Path file = directory.resolve("secrets.properties");
        new Secrets(file).of("db.sales");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
