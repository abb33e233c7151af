package com.zhike.crm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceImageTests {

    @TempDir
    Path directory;

    @Test
    void theSameContentHasTheSameHashWhereverAndWhenever() throws IOException {
        Path one = jar("one.jar", "classes");
        Path two = jar("two.jar", "classes");
        Path other = jar("other.jar", "other classes");

        assertThat(ServiceImage.hash(one)).isEqualTo(ServiceImage.hash(two)).hasSize(8);
        assertThat(ServiceImage.hash(other)).isNotEqualTo(ServiceImage.hash(one));
    }

    @Test
    void anImageThatIsThereIsUsedAsItIs() throws IOException {
        Path jar = jar("sales-service-1.jar", "nothing that could be unpacked");
        Path image = Files.createDirectory(directory.resolve("sales-service-" + ServiceImage.hash(jar)));

        assertThat(ServiceImage.of("sales-service", jar, directory).directory()).isEqualTo(image);
    }

    private Path jar(String name, String classes) throws IOException {
        Path jar = directory.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("classes"));
            out.write(classes.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
