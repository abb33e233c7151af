package com.zhike.crm.platform.directory;

import static com.zhike.crm.test.TestCompany.SALES_ONE;
import static com.zhike.crm.test.TestCompany.SALES_TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zhike.crm.events.TeamEvent;
import com.zhike.crm.events.TeamEvent.DepartmentChanged;
import com.zhike.crm.events.TeamEvent.DepartmentRemoved;
import com.zhike.crm.events.TeamEvent.EmployeeLeft;
import com.zhike.crm.platform.messaging.EventJson;
import com.zhike.crm.sample.SampleTest;
import com.zhike.crm.test.TestCompany.Person;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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

    /** Somebody of his own: the topic outlives this context, and nobody else shall hear that a colleague left. */
    private final Person leaver = new Person(UUID.randomUUID(), "leaver", "钱离", SALES_ONE, Set.of(), Set.of("sales"));

    @Test
    void theDirectoryFollowsTheTeam() {
        UUID department = UUID.randomUUID();
        send(new DepartmentChanged(UUID.randomUUID(), Instant.now(), department, "售后部", null, null, 3));
        send(leaver.movedTo(SALES_TWO).changed());

        await().untilAsserted(() -> {
            assertThat(directory.department(department)).map(Department::name).contains("售后部");
            assertThat(directory.employee(leaver.id()))
                    .map(Employee::departmentId)
                    .contains(SALES_TWO);
        });
    }

    @Test
    void whoLeftKeepsHisName() {
        UUID department = UUID.randomUUID();
        directory.apply(new DepartmentChanged(UUID.randomUUID(), Instant.now(), department, "x", null, null, 1));
        directory.apply(leaver.changed());
        send(new EmployeeLeft(UUID.randomUUID(), Instant.now(), leaver.id(), leaver.name()));
        send(new DepartmentRemoved(UUID.randomUUID(), Instant.now(), department));

        await().untilAsserted(() -> assertThat(directory.department(department)).isEmpty());
        await().untilAsserted(() -> assertThat(directory.employee(leaver.id()))
                .map(Employee::active)
                .contains(false));
        assertThat(directory.names(List.of(leaver.id()))).containsEntry(leaver.id(), leaver.name());
    }

    private void send(TeamEvent event) {
        kafka.send(TeamEvent.TOPIC, event.key().toString(), json.write(event));
    }
}
