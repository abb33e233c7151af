package com.zhike.crm.platform.security;

import com.zhike.crm.platform.problem.Forbidden;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

/** Turns a token that has proved genuine into the caller. */
class TokenReader implements Converter<Jwt, AbstractAuthenticationToken> {

    private static final String MACHINE_ROLE = "integration";

    private final CurrentEmployees employees;

    private final SecurityProperties properties;

    TokenReader(CurrentEmployees employees, SecurityProperties properties) {
        this.employees = employees;
        this.properties = properties;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        UUID subject = subject(token);
        return employees
                .find(subject)
                .map(known -> new EmployeeAuthentication(token, known.employee(), known.roles()))
                .orElseGet(() -> machine(token, subject));
    }

    private EmployeeAuthentication machine(Jwt token, UUID subject) {
        if (!roles(token).contains(MACHINE_ROLE)) {
            throw new Forbidden("employee-unknown");
        }
        String client = token.getClaimAsString("azp");
        CurrentEmployee machine = new CurrentEmployee(
                subject,
                client == null ? subject.toString() : client,
                null,
                properties.machinePermissions(),
                DataScope.all(subject),
                true);
        return new EmployeeAuthentication(token, machine, Set.of(MACHINE_ROLE));
    }

    private static UUID subject(Jwt token) {
        try {
            return UUID.fromString(String.valueOf(token.getSubject()));
        } catch (IllegalArgumentException _) {
            throw new Forbidden("employee-unknown");
        }
    }

    private static Collection<?> roles(Jwt token) {
        return token.getClaim("realm_access") instanceof Map<?, ?> access
                        && access.get("roles") instanceof Collection<?> roles
                ? roles
                : Set.of();
    }
}
