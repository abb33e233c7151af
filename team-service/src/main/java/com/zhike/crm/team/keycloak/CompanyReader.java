package com.zhike.crm.team.keycloak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;

/**
 * Reads the whole company.
 *
 * <p>It asks each group and each role for its people: asking each person would be a call for every employee.
 */
@Component
public class CompanyReader {

    private static final int PAGE = 200;

    private final KeycloakAdmin admin;

    CompanyReader(KeycloakAdmin admin) {
        this.admin = admin;
    }

    /** Everybody and every group, with those of the given realm roles that people have. */
    public Company read(Set<String> roleNames) {
        return admin.ask(realm -> {
            List<Group> groups = new ArrayList<>();
            collect(realm, null, groups);
            Map<UUID, Set<UUID>> memberships = memberships(realm, groups);
            Map<UUID, Set<String>> roles = roles(realm, roleNames);
            List<Account> accounts = all(first -> realm.users().list(first, PAGE)).stream()
                    .map(user -> account(user, memberships, roles))
                    .toList();
            return new Company(groups, accounts);
        });
    }

    private static void collect(RealmResource realm, @Nullable UUID parentId, List<Group> into) {
        List<GroupRepresentation> level = all(first -> parentId == null
                ? realm.groups().groups(null, first, PAGE, false)
                : realm.groups().group(parentId.toString()).getSubGroups(first, PAGE, false));
        for (GroupRepresentation group : level) {
            UUID id = UUID.fromString(group.getId());
            into.add(new Group(id, group.getName(), parentId, single(group.getAttributes())));
            collect(realm, id, into);
        }
    }

    private static Map<UUID, Set<UUID>> memberships(RealmResource realm, List<Group> groups) {
        Map<UUID, Set<UUID>> memberships = new HashMap<>();
        for (Group group : groups) {
            all(first -> realm.groups().group(group.id().toString()).members(first, PAGE, true))
                    .forEach(user -> memberships
                            .computeIfAbsent(UUID.fromString(user.getId()), _ -> new HashSet<>())
                            .add(group.id()));
        }
        return memberships;
    }

    private static Map<UUID, Set<String>> roles(RealmResource realm, Set<String> names) {
        Set<String> existing = realm.roles().list().stream()
                .map(role -> role.getName())
                .filter(names::contains)
                .collect(Collectors.toSet());
        Map<UUID, Set<String>> roles = new HashMap<>();
        for (String name : existing) {
            all(first -> realm.roles().get(name).getUserMembers(true, first, PAGE))
                    .forEach(user -> roles.computeIfAbsent(UUID.fromString(user.getId()), _ -> new HashSet<>())
                            .add(name));
        }
        return roles;
    }

    private static Account account(
            UserRepresentation user, Map<UUID, Set<UUID>> memberships, Map<UUID, Set<String>> roles) {
        UUID id = UUID.fromString(user.getId());
        return new Account(
                id,
                user.getUsername(),
                PersonName.read(user),
                user.getEmail(),
                user.isEnabled(),
                Set.copyOf(memberships.getOrDefault(id, Set.of())),
                Set.copyOf(roles.getOrDefault(id, Set.of())),
                single(user.getAttributes()));
    }

    private static <T> List<T> all(IntFunction<List<T>> page) {
        List<T> all = new ArrayList<>();
        List<T> part;
        do {
            part = page.apply(all.size());
            all.addAll(part);
        } while (part.size() == PAGE);
        return all;
    }

    private static Map<String, String> single(@Nullable Map<String, List<String>> attributes) {
        return Optional.ofNullable(attributes).orElse(Map.of()).entrySet().stream()
                .filter(attribute -> !attribute.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, attribute -> attribute.getValue().getFirst()));
    }
}
