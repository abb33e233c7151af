package com.zhike.crm.team.role;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The permissions there are. */
@Component
public class PermissionQueries {

    private final JdbcClient jdbc;

    PermissionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Permission> all() {
        return jdbc.sql("select code, area, label_zh as zh, label_en as en from permission order by position")
                .query(Permission.class)
                .list();
    }

    Set<String> unknownAmong(Set<String> codes) {
        Set<String> unknown = new HashSet<>(codes);
        all().forEach(permission -> unknown.remove(permission.code()));
        return unknown;
    }
}
