package com.zhike.crm.platform.directory;

import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.SALES_TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zhike.crm.events.TeamEvent;
import com.zhike.crm.events.TeamEvent.DepartmentChanged;
import com.zhike.crm.events.TeamEvent.DepartmentRemoved;
import com.zhike.crm.events.TeamEvent.EmployeeLeft;
import com.zhike.crm.platform.messaging.EventJson;
import com.zhike.crm.sample.SampleTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;

@SampleTest
class DirectoryListenerTests {

    @Autowired
    KafkaTemplate<Object, Object> kafka;

    @Autowired
    EventJson json;

    @Autowired
    Directory directory;

    @Test
    void theDirectoryFollowsTheTeam() {
        UUID department = UUID.randomUUID();
        send(new DepartmentChanged(UUID.randomUUID(), Instant.now(), department, "售后部", null, null, 3));
        send(LI_NA.movedTo(SALES_TWO).changed());

        await().untilAsserted(() -> {
            assertThat(directory.department(department)).map(Department::name).contains("售后部");
            assertThat(directory.employee(LI_NA.id()))
                    .map(Employee::departmentId)
                    .contains(SALES_TWO);
        });
    }

    @Test
    void whoLeftKeepsHisName() {
        UUID department = UUID.randomUUID();
        directory.apply(new DepartmentChanged(UUID.randomUUID(), Instant.now(), department, "x", null, null, 1));
        send(new EmployeeLeft(UUID.randomUUID(), Instant.now(), LI_NA.id(), LI_NA.name()));
        send(new DepartmentRemoved(UUID.randomUUID(), Instant.now(), department));

        await().untilAsserted(() -> assertThat(directory.department(department)).isEmpty());
        await().untilAsserted(() ->
                assertThat(directory.employee(LI_NA.id())).map(Employee::active).contains(false));
        assertThat(directory.names(List.of(LI_NA.id()))).containsEntry(LI_NA.id(), LI_NA.name());
    }

    private void send(TeamEvent event) {
        kafka.send(TeamEvent.TOPIC, event.key().toString(), json.write(event));
    }
}
