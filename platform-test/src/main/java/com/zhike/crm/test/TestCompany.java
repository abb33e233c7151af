package com.zhike.crm.test;

import com.zhike.crm.events.TeamEvent;
import com.zhike.crm.events.TeamEvent.DepartmentChanged;
import com.zhike.crm.events.TeamEvent.EmployeeChanged;
import com.zhike.crm.platform.directory.Directory;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small company with two sales departments side by side; the directory of every integration test holds it. */
public final class TestCompany {

    public static final UUID HEAD_OFFICE = department(1);
    public static final UUID SALES_CENTRE = department(2);
    public static final UUID SALES_ONE = department(3);
    public static final UUID SALES_TWO = department(4);
    public static final UUID MARKETING = department(5);

    public static final Person ADMIN = person(1, "admin", "何静", HEAD_OFFICE, TestRole.SYSTEM_ADMIN);
    public static final Person BOSS = person(2, "boss", "周国栋", HEAD_OFFICE, TestRole.EXECUTIVE);
    public static final Person DIRECTOR = person(3, "director", "林若溪", SALES_CENTRE, TestRole.SALES_DIRECTOR);
    public static final Person MANAGER_ONE = person(4, "manager1", "陈志远", SALES_ONE, TestRole.DEPARTMENT_MANAGER);
    public static final Person MANAGER_TWO = person(5, "manager2", "吴敏", SALES_TWO, TestRole.DEPARTMENT_MANAGER);
    public static final Person ZHANG_WEI = person(6, "zhang.wei", "张伟", SALES_ONE, TestRole.SALES);
    public static final Person LI_NA = person(7, "li.na", "李娜", SALES_ONE, TestRole.SALES);
    public static final Person ZHAO_LEI = person(10, "zhao.lei", "赵磊", SALES_TWO, TestRole.SALES);
    public static final Person SUN_LI = person(11, "sun.li", "孙丽", SALES_TWO, TestRole.SALES);
    public static final Person CONTENT = person(13, "content", "徐文", MARKETING, TestRole.CONTENT_ADMIN);
    public static final Person SURVEYOR = person(14, "survey", "马晓", MARKETING, TestRole.SURVEYOR);

    private static final Instant FOUNDED = Instant.parse("2026-01-05T01:00:00Z");

    private TestCompany() {}

    /** Everybody. */
    public static List<Person> people() {
        return List.of(
                ADMIN, BOSS, DIRECTOR, MANAGER_ONE, MANAGER_TWO, ZHANG_WEI, LI_NA, ZHAO_LEI, SUN_LI, CONTENT, SURVEYOR);
    }

    /** The company as team-service tells it. */
    public static List<TeamEvent> events() {
        Stream<TeamEvent> departments = Stream.of(
                department(HEAD_OFFICE, "公司总部", null, BOSS),
                department(SALES_CENTRE, "销售中心", HEAD_OFFICE, DIRECTOR),
                department(SALES_ONE, "销售一部", SALES_CENTRE, MANAGER_ONE),
                department(SALES_TWO, "销售二部", SALES_CENTRE, MANAGER_TWO),
                department(MARKETING, "市场部", HEAD_OFFICE, CONTENT));
        return Stream.concat(departments, people().stream().map(Person::changed))
                .toList();
    }

    /** Puts the company into a service's directory. */
    public static void settle(Directory directory) {
        events().forEach(directory::apply);
    }

    private static TeamEvent department(UUID id, String name, @Nullable UUID parent, Person head) {
        return new DepartmentChanged(UUID.randomUUID(), FOUNDED, id, name, parent, head.id(), 0);
    }

    private static UUID department(int number) {
        return UUID.fromString("0d000000-0000-7000-8000-%012d".formatted(number));
    }

    private static Person person(int number, String username, String name, UUID department, TestRole role) {
        UUID id = UUID.fromString("0e000000-0000-7000-8000-%012d".formatted(number));
        return new Person(id, username, name, department, role.permissions(), Set.of(role.code()));
    }

    /** An employee of the company; {@link #permitted} makes a variant of him for one test. */
    public record Person(
            UUID id, String username, String name, UUID departmentId, Set<String> permissions, Set<String> roles) {

        /** The same employee, permitted exactly this; to be told to the directory by {@link #changed}. */
        public Person permitted(String... permissions) {
            return new Person(id, username, name, departmentId, Set.of(permissions), roles);
        }

        /** The same employee in another department. */
        public Person movedTo(UUID departmentId) {
            return new Person(id, username, name, departmentId, permissions, roles);
        }

        /** What team-service tells about him. */
        public TeamEvent changed() {
            return new EmployeeChanged(
                    UUID.randomUUID(),
                    FOUNDED,
                    id,
                    id.toString(),
                    username,
                    name,
                    departmentId,
                    null,
                    null,
                    username + "@zhike.test",
                    true,
                    roles,
                    permissions,
                    role().scope(),
                    Set.of());
        }

        TestRole role() {
            return Stream.of(TestRole.values())
                    .filter(role -> roles.contains(role.code()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
