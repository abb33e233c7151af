package com.zhike.crm.team.keycloak;

import com.zhike.crm.platform.problem.Invalid;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.GroupResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.springframework.stereotype.Component;

/** The groups people belong to. */
@Component
public class Groups {

    private final KeycloakAdmin admin;

    Groups(KeycloakAdmin admin) {
        this.admin = admin;
    }

    public UUID create(String name, @Nullable UUID parentId) {
        try {
            return admin.create(realm -> put(realm, group(null, name), parentId));
        } catch (RefusedByKeycloak no) {
            throw taken(name);
        }
    }

    public void rename(UUID id, String name) {
        try {
            admin.run(realm -> {
                GroupResource resource = realm.groups().group(id.toString());
                GroupRepresentation group = resource.toRepresentation();
                group.setName(name);
                resource.update(group);
            });
        } catch (RefusedByKeycloak no) {
            throw taken(name);
        }
    }

    public void move(UUID id, String name, @Nullable UUID parentId) {
        try {
            admin.send(realm -> put(realm, group(id, name), parentId));
        } catch (RefusedByKeycloak no) {
            throw taken(name);
        }
    }

    public void remove(UUID id) {
        admin.run(realm -> realm.groups().group(id.toString()).remove());
    }

    /** Whether anybody is in the group, including people we have not taken over yet. */
    public boolean hasMembers(UUID id) {
        return admin.ask(
                realm -> !realm.groups().group(id.toString()).members(0, 1).isEmpty());
    }

    /** Keycloak takes a group with an id for one to be moved, and one without for a new one. */
    private static Response put(RealmResource realm, GroupRepresentation group, @Nullable UUID parentId) {
        return parentId == null
                ? realm.groups().add(group)
                : realm.groups().group(parentId.toString()).subGroup(group);
    }

    private static GroupRepresentation group(@Nullable UUID id, String name) {
        GroupRepresentation group = new GroupRepresentation();
        group.setId(id == null ? null : id.toString());
        group.setName(name);
        return group;
    }

    private static Invalid taken(String name) {
        return Invalid.field("name", "department-name-taken", name);
    }
}
