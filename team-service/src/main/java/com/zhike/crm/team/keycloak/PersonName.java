package com.zhike.crm.team.keycloak;

import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * A person's name, which Keycloak keeps in two parts.
 *
 * <p>We put the whole name into the first part: tokens and pages show the parts in the order of Western names, which
 * turns a Chinese name around. Names that somebody entered in two parts are read as they are written.
 */
final class PersonName {

    private PersonName() {}

    static String read(UserRepresentation user) {
        String given = text(user.getFirstName());
        String family = text(user.getLastName());
        if (given.isEmpty() || family.isEmpty()) {
            return given + family;
        }
        return chinese(given) && chinese(family) ? family + given : given + " " + family;
    }

    static void write(UserRepresentation user, String name) {
        user.setFirstName(name);
        user.setLastName("");
    }

    private static boolean chinese(String text) {
        return text.codePoints().allMatch(Character::isIdeographic);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
