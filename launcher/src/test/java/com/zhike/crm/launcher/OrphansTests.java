package com.zhike.crm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.launcher.parts.Running;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTests {

    @TempDir
    Path directory;

    private Home home = new Home(directory);
    private Process process = dead();

    @BeforeEach
    void open() throws IOException {
        home = Home.in(directory);
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void aPartOfAKilledLauncherIsEnded() throws Exception {
        process = sleeper(home.directory().toString());
        remember(process.pid());

        assertThat(new Orphans(home).end()).containsExactly("kafka");

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aProcessThatOnlyHasTheSameIdIsLeftAlone() throws Exception {
        process = sleeper("/another/home");
        remember(process.pid());

        assertThat(new Orphans(home).end()).isEmpty();

        assertThat(process.isAlive()).isTrue();
    }

    private void remember(long pid) {
        new Board(home.run()).put(new Board.Entry("kafka", PartState.READY, pid, 19092, 0, 0));
    }

    private static Process sleeper(String crmHome) throws IOException {
        ProcessBuilder program = new ProcessBuilder("sleep", "60");
        program.environment().put("CRM_HOME", crmHome);
        program.environment().put(Running.MARK, "kafka");
        return program.start();
    }

    private static Process dead() {
        try {
            return new ProcessBuilder("true").start();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
