package com.zhike.crm.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DataScopeTests {

    private final UUID me = UUID.randomUUID();

    private final UUID other = UUID.randomUUID();

    private final UUID department = UUID.randomUUID();

    @Test
    void everythingIsEverything() {
        assertThat(DataScope.all(me).covers(other, null)).isTrue();
    }

    @Test
    void onesOwnIsOnesOwn() {
        assertThat(DataScope.own(me).covers(me, department)).isTrue();
        assertThat(DataScope.own(me).covers(other, department)).isFalse();
        assertThat(DataScope.own(me).covers(null, null)).isFalse();
    }

    @Test
    void departmentsCoverWhatBelongsToThemAndOnesOwn() {
        DataScope scope = DataScope.departments(me, Set.of(department));

        assertThat(scope.covers(other, department)).isTrue();
        assertThat(scope.covers(me, other)).isTrue();
        assertThat(scope.covers(other, other)).isFalse();
    }
}
