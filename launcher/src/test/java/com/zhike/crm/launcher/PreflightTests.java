package com.zhike.crm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreflightTests {

    @Test
    void aTakenPortIsNamedWithWhoNeedsItAndTheRemedy() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            assertThat(Preflight.takenPorts(Map.of("Kafka", port), 0))
                    .containsExactly(
                            "Port " + port
                                    + " is taken, and Kafka needs it: stop what listens there, or move the suite: CRM_PORT_OFFSET=100 ./crm up");
        }
    }

    @Test
    void aPortTakenOnEveryInterfaceIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThat(Preflight.takenPorts(Map.of("Kafka", other.getLocalPort()), 0))
                    .hasSize(1);
        }
    }

    @Test
    void enoughMemoryAndDiskAreNoComplaint() {
        assertThat(Preflight.memory(4096)).isEmpty();
        assertThat(Preflight.disk(Path.of("/srv/crm"), 3072)).isEmpty();
    }

    @Test
    void tooLittleMemoryOrDiskIsSaidWithTheFigure() {
        assertThat(Preflight.memory(2150)).singleElement().asString().contains("4 GiB", "2.1 GiB");
        assertThat(Preflight.disk(Path.of("/srv/crm"), 512))
                .singleElement()
                .asString()
                .contains("/srv/crm", "0.5 GiB");
    }
}
