package com.zhike.crm.team.employee;

import com.zhike.crm.platform.directory.Department;
import com.zhike.crm.platform.directory.Directory;
import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An employee with the names of what he refers to, as they were then: ids would tell a reader nothing. */
record EmployeeInWords(
        String username,
        String name,
        @Nullable String email,
        @Nullable String department,
        String roles,
        EmployeeStatus status,
        @Nullable String number,
        @Nullable Gender gender,
        @Nullable String title,
        @Nullable String superior,
        @Nullable String mobile,
        @Nullable String phone,
        @Nullable String qq,
        @Nullable String wechat,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate birthday) {

    static EmployeeInWords of(EmployeeContent content, Directory directory) {
        Profile profile = content.profile();
        return new EmployeeInWords(
                content.username(),
                content.name(),
                content.email(),
                content.departmentId() == null
                        ? null
                        : directory
                                .department(content.departmentId())
                                .map(Department::name)
                                .orElse(null),
                String.join(", ", new TreeSet<>(content.roles())),
                content.status(),
                profile.number(),
                profile.gender(),
                profile.title(),
                profile.superiorId() == null
                        ? null
                        : directory
                                .employee(profile.superiorId())
                                .map(employee -> employee.name())
                                .orElse(null),
                profile.mobile(),
                profile.phone(),
                profile.qq(),
                profile.wechat(),
                profile.joinedOn(),
                profile.birthday());
    }
}
