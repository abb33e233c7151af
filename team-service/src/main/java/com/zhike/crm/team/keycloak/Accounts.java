package com.zhike.crm.team.keycloak;

import com.zhike.crm.platform.problem.Invalid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;

/** The people who may sign in. */
@Component
public class Accounts {

    private final KeycloakAdmin admin;

    Accounts(KeycloakAdmin admin) {
        this.admin = admin;
    }

    /** Lets somebody in; takes the account back when his roles could not be given. */
    public UUID create(NewAccount account) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(account.username());
        user.setEnabled(true);
        user.setCredentials(List.of(password(account.password(), account.temporaryPassword())));
        name(user, account.name(), account.email());
        UUID id = create(user);
        try {
            admin.run(realm ->
                    realm.users().get(id.toString()).joinGroup(account.groupId().toString()));
            assign(id, account.roles(), Set.of());
            return id;
        } catch (RuntimeException failed) {
            remove(id);
            throw failed;
        }
    }

    private UUID create(UserRepresentation user) {
        try {
            return admin.create(realm -> realm.users().create(user));
        } catch (RefusedByKeycloak no) {
            throw refusedAccount(user, no);
        }
    }

    public void remove(UUID id) {
        admin.run(realm -> realm.users().get(id.toString()).remove());
    }

    public void rename(UUID id, String name, @Nullable String email) {
        try {
            change(id, user -> name(user, name, email));
        } catch (RefusedByKeycloak no) {
            throw refusedEmail(no);
        }
    }

    public void move(UUID id, @Nullable UUID from, UUID to) {
        admin.run(realm -> {
            realm.users().get(id.toString()).joinGroup(to.toString());
            if (from != null) {
                realm.users().get(id.toString()).leaveGroup(from.toString());
            }
        });
    }

    /** Gives and takes realm roles; those it is not told about stay as they are. */
    public void assign(UUID id, Set<String> given, Set<String> taken) {
        admin.run(realm -> {
            RoleScopeResource roles = realm.users().get(id.toString()).roles().realmLevel();
            if (!given.isEmpty()) {
                roles.add(roles(realm, given));
            }
            if (!taken.isEmpty()) {
                roles.remove(roles(realm, taken));
            }
        });
    }

    /** Shuts somebody out, and ends the sessions he has. */
    public void disable(UUID id) {
        change(id, user -> user.setEnabled(false));
        admin.run(realm -> realm.users().get(id.toString()).logout());
    }

    public void enable(UUID id) {
        change(id, user -> user.setEnabled(true));
    }

    public void resetPassword(UUID id, String password, boolean temporary) {
        try {
            admin.run(realm -> realm.users().get(id.toString()).resetPassword(password(password, temporary)));
        } catch (RefusedByKeycloak no) {
            throw Invalid.field("password", "password-refused");
        }
    }

    private void change(UUID id, Consumer<UserRepresentation> change) {
        admin.run(realm -> {
            // read first: what is missing in an update is cleared
            UserRepresentation user = realm.users().get(id.toString()).toRepresentation();
            change.accept(user);
            realm.users().get(id.toString()).update(user);
        });
    }

    /** Keycloak's own words are all that tells the reasons apart. */
    private static Invalid refusedAccount(UserRepresentation user, RefusedByKeycloak no) {
        if (no.isAbout("email")) {
            return refusedEmail(no);
        }
        if (no.isAbout("password")) {
            return Invalid.field("initialPassword", "password-refused");
        }
        return Invalid.field("username", no.duplicate() ? "username-taken" : "account-refused", user.getUsername());
    }

    private static Invalid refusedEmail(RefusedByKeycloak no) {
        return Invalid.field("email", no.duplicate() ? "email-taken" : "email-refused");
    }

    private static void name(UserRepresentation user, String name, @Nullable String email) {
        PersonName.write(user, name);
        user.setEmail(email == null ? "" : email);
    }

    private static CredentialRepresentation password(String value, boolean temporary) {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(value);
        password.setTemporary(temporary);
        return password;
    }

    private static List<RoleRepresentation> roles(RealmResource realm, Set<String> names) {
        return names.stream()
                .map(name -> realm.roles().get(name).toRepresentation())
                .toList();
    }
}
