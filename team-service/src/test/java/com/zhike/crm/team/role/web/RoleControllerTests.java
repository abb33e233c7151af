package com.zhike.crm.team.role.web;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.ADMIN;
import static com.zhike.crm.test.TestCompany.BOSS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import com.zhike.crm.team.role.PermissionQueries;
import com.zhike.crm.team.role.RoleNotFound;
import com.zhike.crm.team.role.RoleService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(RoleController.class)
class RoleControllerTests {

    private static final String ROLE = """
            {"zh": "角色", "en": "Role", "scope": "SELF", "permissions": ["customer.view"]}
            """;

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    RoleService roles;

    @MockitoBean
    PermissionQueries permissions;

    @Test
    void everyMissingFieldIsNamed() {
        assertThat(put("{}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("zh", "en", "scope", "permissions");
        assertThat(put(ROLE.replace("SELF", "WORLD"))).hasStatus(400);
    }

    @Test
    void anUnknownRoleIsNotFound() {
        given(roles.change(eq("clerk"), eq(2L), any(), any())).willThrow(new RoleNotFound("clerk"));

        assertThat(put(ROLE)).hasStatus(404);
    }

    @Test
    void onlyThoseWhoManageRolesMayChangeThem() {
        assertThat(mvc.get().uri("/api/roles").with(as(BOSS))).hasStatusOk();
        assertThat(mvc.get().uri("/api/permissions").with(as(BOSS))).hasStatus(403);
        assertThat(mvc.put()
                        .uri("/api/roles/clerk")
                        .with(as(BOSS))
                        .header("If-Match", "\"2\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(ROLE))
                .hasStatus(403);
    }

    private MvcTestResult put(String body) {
        return mvc.put()
                .uri("/api/roles/clerk")
                .with(as(ADMIN))
                .header("If-Match", "\"2\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
