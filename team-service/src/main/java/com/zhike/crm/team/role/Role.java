package com.zhike.crm.team.role;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a group of employees may do, and whose records they may see. */
@Entity
public class Role extends AbstractAggregateRoot<Role> {

    /** The role that can give every right back; it therefore keeps every right itself. */
    public static final String ADMINISTRATOR = "system-admin";

    @Id
    private String code;

    @Version
    private Long version;

    private String labelZh;
    private String labelEn;

    @Enumerated(EnumType.STRING)
    private RoleScope scope;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private Set<String> permissions;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "uuid[]")
    private Set<UUID> departments;

    private int position;

    protected Role() {}

    Role(String code, String labelZh, String labelEn, RoleScope scope, Set<String> permissions, Set<UUID> departments) {
        this.code = code;
        this.labelZh = labelZh;
        this.labelEn = labelEn;
        this.scope = scope;
        this.permissions = permissions;
        this.departments = departments;
    }

    Role change(ChangeRole change) {
        if (code.equals(ADMINISTRATOR) && !keepsEverything(change)) {
            throw new AdministratorRoleIsFixed();
        }
        labelZh = change.zh();
        labelEn = change.en();
        scope = change.scope();
        permissions = new TreeSet<>(change.permissions());
        departments = scope == RoleScope.CUSTOM ? new TreeSet<>(change.departments()) : Set.of();
        registerEvent(new Changed(code));
        return this;
    }

    private boolean keepsEverything(ChangeRole change) {
        return change.scope() == scope && change.permissions().containsAll(permissions);
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public String zh() {
        return labelZh;
    }

    public String en() {
        return labelEn;
    }

    public RoleScope scope() {
        return scope;
    }

    public Set<String> permissions() {
        return permissions;
    }

    public Set<UUID> departments() {
        return departments;
    }

    /** What can be changed about it. */
    ChangeRole content() {
        return new ChangeRole(labelZh, labelEn, scope, permissions, departments);
    }

    /** Change histories go by UUID, and a role has none of its own. */
    UUID historyId() {
        return UUID.nameUUIDFromBytes(("role:" + code).getBytes(StandardCharsets.UTF_8));
    }

    /** The role opens other things than before. */
    public record Changed(String code) {}
}
