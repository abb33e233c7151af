package com.zhike.crm.team.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.representations.idm.UserRepresentation;

class PersonNameTests {

    @ParameterizedTest
    @CsvSource({"伟,张,张伟", "若溪,欧阳,欧阳若溪", "John,Smith,John Smith", "张伟,,张伟", ",Smith,Smith", ",,''"})
    void twoPartsAreReadAsTheyAreWritten(String given, String family, String whole) {
        UserRepresentation user = new UserRepresentation();
        user.setFirstName(given);
        user.setLastName(family);

        assertThat(PersonName.read(user)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张伟", "欧阳若溪", "John Smith", "O"})
    void aNameComesBackAsItWasGiven(String name) {
        UserRepresentation user = new UserRepresentation();
        PersonName.write(user, name);

        assertThat(PersonName.read(user)).isEqualTo(name);
    }

    @Test
    void aFormerFamilyNameDoesNotStay() {
        UserRepresentation user = new UserRepresentation();
        user.setLastName("李");
        PersonName.write(user, "张伟");

        assertThat(PersonName.read(user)).isEqualTo("张伟");
    }
}
