package com.zhike.crm.team.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class DepartmentTests {

    private static final DepartmentId ID = new DepartmentId(UUID.randomUUID());
    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final DepartmentContent SALES = new DepartmentContent("销售部", null, null, 1);

    @Test
    void foundingTellsWhatItIs() {
        assertThat(events(Department.found(ID, SALES, SOMEBODY)))
                .containsExactly(new Department.Changed(ID, null, SALES, SOMEBODY));
    }

    @Test
    void aChangeTellsBothStates() {
        Department department = Department.found(ID, SALES, SOMEBODY);
        DepartmentContent moved = new DepartmentContent("销售一部", UUID.randomUUID(), SOMEBODY, 2);

        department.change(moved, null);

        assertThat(department.content()).isEqualTo(moved);
        assertThat(events(department)).contains(new Department.Changed(ID, SALES, moved, null));
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        Department department = Department.found(ID, SALES, SOMEBODY);

        department.change(SALES.as("销售部", null), null);

        assertThat(events(department)).hasSize(1);
    }

    /** Spring Data reads the events of an aggregate through a method that is closed to others. */
    private static Collection<Object> events(Department department) {
        return ReflectionTestUtils.invokeMethod(department, "domainEvents");
    }
}
