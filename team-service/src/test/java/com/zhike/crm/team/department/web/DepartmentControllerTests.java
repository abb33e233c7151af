package com.zhike.crm.team.department.web;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.ADMIN;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import com.zhike.crm.team.department.DepartmentHistory;
import com.zhike.crm.team.department.DepartmentNotFound;
import com.zhike.crm.team.department.DepartmentQueries;
import com.zhike.crm.team.department.DepartmentService;
import com.zhike.crm.team.department.DepartmentView;
import com.zhike.crm.team.department.DescribeDepartment;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(DepartmentController.class)
class DepartmentControllerTests {

    private static final UUID ID = UUID.randomUUID();

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    DepartmentService departments;

    @MockitoBean
    DepartmentQueries queries;

    @MockitoBean
    DepartmentHistory history;

    @Test
    void aNewDepartmentIsFoundAtItsAddress() {
        given(departments.found(any(DescribeDepartment.class), any()))
                .willReturn(new DepartmentView(ID, 0, "新部门", null, null, null, 3, 0));

        assertThat(mvc.post()
                        .uri("/api/departments")
                        .with(as(ADMIN))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"新部门\"}"))
                .hasStatus(201)
                .hasHeader("Location", "/api/departments/" + ID)
                .hasHeader("ETag", "\"0\"");
    }

    @Test
    void aDepartmentNeedsANameAndAnOrderFromZero() {
        assertThat(mvc.post()
                        .uri("/api/departments")
                        .with(as(ADMIN))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \" \", \"position\": -1}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("name", "position");
    }

    @Test
    void whatIsOutsideTheScopeIsNotFound() {
        given(queries.view(eq(ID), any())).willThrow(new DepartmentNotFound());

        assertThat(mvc.get().uri("/api/departments/" + ID).with(as(DIRECTOR))).hasStatus(404);
    }

    @Test
    void salespeopleMayChooseButNotLook() {
        assertThat(mvc.get().uri("/api/departments").with(as(ZHANG_WEI))).hasStatus(403);
        assertThat(mvc.get().uri("/api/departments/choices").with(as(ZHANG_WEI)))
                .hasStatusOk();
    }
}
