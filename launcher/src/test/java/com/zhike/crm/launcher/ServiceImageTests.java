package com.zhike.crm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceImageTests {

    @TempDir
    Path directory;

    @Test
    void theSameContentHasTheSameHashWhereverAndWhenever() throws IOException {
        Path one = Files.writeString(directory.resolve("one.jar"), "classes");
        Path two = Files.writeString(directory.resolve("two.jar"), "classes");
        Path other = Files.writeString(directory.resolve("other.jar"), "other classes");

        assertThat(ServiceImage.hash(one)).isEqualTo(ServiceImage.hash(two)).hasSize(12);
        assertThat(ServiceImage.hash(other)).isNotEqualTo(ServiceImage.hash(one));
    }

    @Test
    void anImageThatIsThereIsUsedAsItIs() throws IOException {
        Path jar = Files.writeString(directory.resolve("sales-service-1.jar"), "not a jar at all");
        Path image = Files.createDirectory(directory.resolve("sales-service-" + ServiceImage.hash(jar)));

        assertThat(ServiceImage.of("sales-service", jar, directory).directory()).isEqualTo(image);
    }
}
