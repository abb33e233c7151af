package com.zhike.crm.platform.security;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/** A request's caller together with the token that proves it; authorities are his permissions and {@code ROLE_<role>}. */
public final class EmployeeAuthentication extends AbstractOAuth2TokenAuthenticationToken<Jwt> {

    public EmployeeAuthentication(Jwt token, CurrentEmployee employee, Set<String> roles) {
        super(token, employee, token, authorities(employee, roles));
        setAuthenticated(true);
    }

    private static Collection<GrantedAuthority> authorities(CurrentEmployee employee, Set<String> roles) {
        Set<GrantedAuthority> authorities = new LinkedHashSet<>();
        employee.permissions().forEach(permission -> authorities.add(new SimpleGrantedAuthority(permission)));
        roles.forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role)));
        return authorities;
    }

    @Override
    public String getName() {
        return ((CurrentEmployee) getPrincipal()).id().toString();
    }

    @Override
    public Map<String, Object> getTokenAttributes() {
        return getToken().getClaims();
    }
}
