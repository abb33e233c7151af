package com.zhike.crm.team.employee;

import static com.zhike.crm.team.employee.EmployeeFixtures.ADMINISTRATOR;
import static com.zhike.crm.team.employee.EmployeeFixtures.ZHANG_WEI;
import static com.zhike.crm.team.employee.EmployeeFixtures.anEmployee;
import static com.zhike.crm.team.employee.EmployeeFixtures.oneWhoLeft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zhike.crm.platform.problem.Invalid;
import java.util.Collection;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class EmployeeTests {

    @Test
    void stoppingAndStartingChangesNothingElse() {
        Employee employee = anEmployee();
        EmployeeContent before = employee.content();

        employee.stop(ADMINISTRATOR);
        assertThat(employee.content()).isEqualTo(before.with(EmployeeStatus.STOPPED));

        employee.start(ADMINISTRATOR);
        assertThat(employee.content()).isEqualTo(before);
    }

    @Test
    void stoppingTwiceTellsOnce() {
        Employee employee = anEmployee().stop(ADMINISTRATOR).stop(ADMINISTRATOR);

        assertThat(events(employee)).hasSize(2);
    }

    @Test
    void nobodyStopsHimself() {
        assertThatExceptionOfType(CannotStopYourself.class)
                .isThrownBy(() -> anEmployee().stop(ZHANG_WEI.value()));
    }

    @Test
    void theLoginNameIsFixed() {
        Employee employee = anEmployee();
        EmployeeContent before = employee.content();
        EmployeeContent renamed = new EmployeeContent(
                "wei.zhang", "张伟", null, before.departmentId(), before.roles(), before.status(), before.profile());

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> employee.edit(renamed, ADMINISTRATOR))
                .satisfies(no -> assertThat(no.fields().getFirst().code()).isEqualTo("username-fixed"));
    }

    @Test
    void whoeverLeftStaysAsHeWas() {
        Employee left = oneWhoLeft();

        assertThatExceptionOfType(EmployeeHasLeft.class).isThrownBy(() -> left.start(ADMINISTRATOR));
        assertThatExceptionOfType(EmployeeHasLeft.class).isThrownBy(() -> left.stop(ADMINISTRATOR));
        assertThatExceptionOfType(EmployeeHasLeft.class).isThrownBy(() -> left.edit(left.content(), ADMINISTRATOR));
        assertThatExceptionOfType(EmployeeHasLeft.class).isThrownBy(() -> left.getNewPassword(ADMINISTRATOR));
        assertThat(left.content().name()).isEqualTo("张伟");
    }

    @Test
    void aChangeTellsBothStatesAndWhoMadeIt() {
        Employee employee = anEmployee();
        EmployeeContent before = employee.content();
        EmployeeContent promoted = new EmployeeContent(
                before.username(),
                before.name(),
                " wei@zhike.example ",
                before.departmentId(),
                Set.of("sales", "surveyor"),
                before.status(),
                before.profile());

        employee.edit(promoted, ADMINISTRATOR);

        assertThat(employee.content().email()).isEqualTo("wei@zhike.example");
        assertThat(events(employee)).contains(new Employee.Changed(ZHANG_WEI, before, promoted, ADMINISTRATOR));
    }

    @Test
    void theSameAgainIsNoChange() {
        Employee employee = anEmployee();

        employee.follow(employee.content());

        assertThat(events(employee)).hasSize(1);
    }

    private static Collection<Object> events(Employee employee) {
        return ReflectionTestUtils.invokeMethod(employee, "domainEvents");
    }
}
