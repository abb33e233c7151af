package com.zhike.crm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlanTests {

    @Test
    void nobodySharesAPortOrADatabase() {
        assertThat(Plan.ports(0).values()).doesNotHaveDuplicates();
        assertThat(Plan.SERVICES).extracting(Service::database).doesNotHaveDuplicates();
    }

    @Test
    void theOffsetMovesEveryPort() {
        assertThat(Plan.ports(1000))
                .allSatisfy(
                        (who, port) -> assertThat(port).isEqualTo(Plan.ports(0).get(who) + 1000));
    }

    @Test
    void everyServiceIsAModule() {
        assertThat(Plan.SERVICES).allMatch(service -> Files.exists(Path.of("..", service.name(), "pom.xml")));
    }

    @Test
    void theAddressOfAServiceHasTheNameThatTheOthersRead() {
        assertThat(Plan.service("customer-service").addressVariable()).isEqualTo("CRM_CUSTOMER_SERVICE");
    }
}
