package com.zhike.crm.test;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.security.DataScope;
import com.zhike.crm.platform.security.EmployeeAuthentication;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Makes requests in somebody's name: {@code mvc.post().uri("/api/customers").with(as(ZHANG_WEI))}. */
public final class As {

    private As() {}

    /** Sends the employee's token; in a slice, where nothing reads tokens, he is simply signed in. */
    public static RequestPostProcessor as(TestCompany.Person person) {
        return request -> hasDirectory(request)
                ? bearer(request, TestTokens.of(person))
                : SecurityMockMvcRequestPostProcessors.authentication(signedIn(person))
                        .postProcessRequest(request);
    }

    /** Sends the token of another program. */
    public static RequestPostProcessor asMachine(String client) {
        return request -> bearer(request, TestTokens.ofMachine(client));
    }

    /** The employee as a controller receives him. */
    public static CurrentEmployee current(TestCompany.Person person) {
        return new CurrentEmployee(
                person.id(), person.name(), person.departmentId(), person.permissions(), scope(person), false);
    }

    private static EmployeeAuthentication signedIn(TestCompany.Person person) {
        Jwt token = Jwt.withTokenValue(TestTokens.of(person))
                .header("alg", "RS256")
                .subject(person.id().toString())
                .build();
        return new EmployeeAuthentication(token, current(person), person.roles());
    }

    private static DataScope scope(TestCompany.Person person) {
        UUID id = person.id();
        return switch (person.role().scope()) {
            case ALL -> DataScope.all(id);
            case SELF -> DataScope.own(id);
            case DEPARTMENT, DEPARTMENT_TREE, CUSTOM -> DataScope.departments(id, departments(person));
        };
    }

    private static Set<UUID> departments(TestCompany.Person person) {
        return person.departmentId().equals(TestCompany.SALES_CENTRE)
                ? Set.of(TestCompany.SALES_CENTRE, TestCompany.SALES_ONE, TestCompany.SALES_TWO)
                : Set.of(person.departmentId());
    }

    private static boolean hasDirectory(MockHttpServletRequest request) {
        WebApplicationContext context =
                WebApplicationContextUtils.getWebApplicationContext(request.getServletContext());
        return context != null && context.getBeanProvider(Directory.class).getIfAvailable() != null;
    }

    private static MockHttpServletRequest bearer(MockHttpServletRequest request, String token) {
        request.addHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        return request;
    }
}
