package com.zhike.crm.team.employee.web;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.ADMIN;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import com.zhike.crm.team.employee.EditEmployee;
import com.zhike.crm.team.employee.EmployeeId;
import com.zhike.crm.team.employee.EmployeeNotFound;
import com.zhike.crm.team.employee.EmployeeQueries;
import com.zhike.crm.team.employee.EmployeeService;
import com.zhike.crm.team.employee.EmployeeStatus;
import com.zhike.crm.team.employee.EmployeeView;
import com.zhike.crm.team.employee.HireEmployee;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(StaffController.class)
class StaffControllerTests {

    private static final UUID ID = UUID.randomUUID();
    private static final String PERSON = """
            {"username": "zhang.wei", "name": "张伟", "departmentId": "0d000000-0000-7000-8000-000000000003",
             "roles": ["sales"], "initialPassword": "Zhike-demo-2026"}
            """;

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    EmployeeService employees;

    @MockitoBean
    EmployeeQueries queries;

    @Test
    void whoeverIsHiredIsFoundAtHisAddress() {
        given(employees.hire(any(HireEmployee.class), any())).willReturn(new EmployeeId(ID));
        given(queries.view(eq(ID), any())).willReturn(view(0));

        assertThat(mvc.post()
                        .uri("/api/employees")
                        .with(as(ADMIN))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(PERSON))
                .hasStatus(201)
                .hasHeader("Location", "/api/employees/" + ID)
                .hasHeader("ETag", "\"0\"");
    }

    @Test
    void everyMissingFieldIsNamed() {
        assertThat(mvc.post()
                        .uri("/api/employees")
                        .with(as(ADMIN))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"email\": \"nowhere\", \"birthday\": \"2999-01-01\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder(
                        "username", "name", "departmentId", "roles", "initialPassword", "email", "birthday");
    }

    @Test
    void anEditNamesTheVersionItIsAbout() {
        given(queries.view(eq(ID), any())).willReturn(view(4));

        assertThat(mvc.put()
                        .uri("/api/employees/" + ID)
                        .with(as(ADMIN))
                        .header("If-Match", "\"3\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(PERSON))
                .hasStatusOk()
                .hasHeader("ETag", "\"4\"");
        then(employees).should().edit(eq(new EmployeeId(ID)), eq(3L), any(EditEmployee.class), any());
    }

    @Test
    void nobodyUnknownIsStopped() {
        given(queries.view(eq(ID), any())).willThrow(new EmployeeNotFound());

        assertThat(mvc.post().uri("/api/employees/" + ID + "/stop").with(as(ADMIN)))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("employee-not-found");
    }

    @Test
    void onlyThoseWhoManageTheTeamMayHire() {
        assertThat(mvc.post()
                        .uri("/api/employees")
                        .with(as(DIRECTOR))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(PERSON))
                .hasStatus(403);
        then(employees).shouldHaveNoInteractions();
    }

    private static EmployeeView view(long version) {
        return new EmployeeView(
                ID,
                version,
                "zhang.wei",
                "张伟",
                EmployeeStatus.ACTIVE,
                null,
                null,
                List.of("sales"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Instant.EPOCH);
    }
}
