package com.zhike.crm.team.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.team.KeycloakServer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What we ask of Keycloak, asked of a real one. */
class KeycloakTests {

    private static final UUID HEAD_OFFICE = UUID.fromString("0d000000-0000-7000-8000-000000000001");
    private static final UUID SALES_CENTRE = UUID.fromString("0d000000-0000-7000-8000-000000000002");
    private static final UUID SALES_ONE = UUID.fromString("0d000000-0000-7000-8000-000000000003");
    private static final UUID SALES_TWO = UUID.fromString("0d000000-0000-7000-8000-000000000004");
    private static final Set<String> ROLES = Set.of("sales", "sales-director", "system-admin");
    private static final String PASSWORD = "Willkommen-2026";

    private static KeycloakConnection connection;
    private static CompanyReader company;
    private static Accounts accounts;
    private static Groups groups;

    @BeforeAll
    static void connect() {
        connection = new KeycloakConnection(settings(KeycloakServer.url(), KeycloakServer.SECRET));
        KeycloakAdmin admin = new KeycloakAdmin(connection);
        company = new CompanyReader(admin);
        accounts = new Accounts(admin);
        groups = new Groups(admin);
    }

    @AfterAll
    static void close() {
        connection.destroy();
    }

    @Test
    void theCompanyComesWithItsTreeItsPeopleAndTheirRoles() {
        Company read = company.read(ROLES);

        assertThat(read.groups()).extracting(Group::name).contains("公司总部", "销售中心", "销售一部", "销售二部", "市场部");
        assertThat(read.groups())
                .filteredOn(group -> group.id().equals(SALES_ONE))
                .singleElement()
                .satisfies(group -> assertThat(group.parentId()).isEqualTo(SALES_CENTRE))
                .satisfies(group -> assertThat(group.attributes()).containsKeys("head", "position"));
        assertThat(read.accounts()).extracting(Account::username).noneMatch(name -> name.startsWith("service-account"));
        Account director = read.accounts().stream()
                .filter(account -> account.username().equals("director"))
                .findFirst()
                .orElseThrow();
        assertThat(director.name()).isEqualTo("林若溪");
        assertThat(director.roles()).containsExactly("sales-director");
        assertThat(director.groups()).containsExactly(SALES_CENTRE);
        assertThat(director.enabled()).isTrue();
    }

    @Test
    void anAccountIsCreatedChangedAndRemoved() {
        UUID id = accounts.create(anAccount("qian.duo", "qian.duo@zhike-demo.example"));

        assertThat(read(id)).hasValueSatisfying(created -> {
            assertThat(created.name()).isEqualTo("钱多");
            assertThat(created.groups()).containsExactly(SALES_ONE);
            assertThat(created.roles()).containsExactly("sales");
        });

        accounts.rename(id, "钱多多", null);
        accounts.move(id, SALES_ONE, SALES_TWO);
        accounts.assign(id, Set.of("sales-director"), Set.of("sales"));
        accounts.disable(id);
        accounts.resetPassword(id, "Noch-Ein-Wort-2026", true);

        assertThat(read(id)).hasValueSatisfying(changed -> {
            assertThat(changed.name()).isEqualTo("钱多多");
            assertThat(changed.email()).isNullOrEmpty();
            assertThat(changed.groups()).containsExactly(SALES_TWO);
            assertThat(changed.roles()).containsExactly("sales-director");
            assertThat(changed.enabled()).isFalse();
        });

        accounts.enable(id);
        assertThat(read(id))
                .hasValueSatisfying(started -> assertThat(started.enabled()).isTrue());

        accounts.remove(id);
        assertThat(read(id)).isEmpty();
        assertThatExceptionOfType(UnknownToIdentityProvider.class).isThrownBy(() -> accounts.enable(id));
    }

    @Test
    void refusalsNameTheField() {
        assertThat(refusal(anAccount("director", null))).isEqualTo("username username-taken");
        assertThat(refusal(anAccount("qian.san", "director@zhike-demo.example")))
                .isEqualTo("email email-taken");
        assertThat(refusal(new NewAccount("qian.si", "钱四", null, SALES_ONE, Set.of("sales"), "kurz", true)))
                .isEqualTo("initialPassword password-refused");
        assertThat(refusal(anAccount("q", null))).isEqualTo("username account-refused");
        assertThat(company.read(ROLES).accounts()).extracting(Account::username).doesNotContain("qian.si", "q");
    }

    @Test
    void aHalfMadeAccountIsTakenBack() {
        NewAccount unknownRole =
                new NewAccount("qian.wu", "钱五", null, SALES_ONE, Set.of("no-such-role"), PASSWORD, true);

        assertThatExceptionOfType(UnknownToIdentityProvider.class).isThrownBy(() -> accounts.create(unknownRole));

        assertThat(company.read(ROLES).accounts()).extracting(Account::username).doesNotContain("qian.wu");
    }

    @Test
    void aGroupIsCreatedRenamedMovedAndRemoved() {
        UUID id = groups.create("销售三部", SALES_CENTRE);
        UUID top = groups.create("分公司", null);

        groups.rename(id, "大客户部");
        groups.move(id, "大客户部", HEAD_OFFICE);
        assertThat(group(id)).hasValueSatisfying(moved -> {
            assertThat(moved.name()).isEqualTo("大客户部");
            assertThat(moved.parentId()).isEqualTo(HEAD_OFFICE);
        });
        groups.move(id, "大客户部", null);
        assertThat(group(id))
                .hasValueSatisfying(moved -> assertThat(moved.parentId()).isNull());
        assertThat(groups.hasMembers(id)).isFalse();
        assertThat(groups.hasMembers(SALES_ONE)).isTrue();

        groups.remove(id);
        groups.remove(top);
        assertThat(group(id)).isEmpty();
    }

    @Test
    void siblingsHaveDifferentNames() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> groups.create("销售一部", SALES_CENTRE))
                .satisfies(no -> assertThat(only(no).code()).isEqualTo("department-name-taken"));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> groups.rename(SALES_TWO, "销售一部"));
    }

    @Test
    void noAnswerAndAWrongSecretAreBothUnavailable() {
        for (KeycloakSettings wrong : new KeycloakSettings[] {
            settings("http://127.0.0.1:1", KeycloakServer.SECRET), settings(KeycloakServer.url(), "wrong")
        }) {
            KeycloakConnection broken = new KeycloakConnection(wrong);
            assertThatExceptionOfType(IdentityProviderUnavailable.class)
                    .isThrownBy(() -> new CompanyReader(new KeycloakAdmin(broken)).read(ROLES));
            broken.destroy();
        }
    }

    private static NewAccount anAccount(String username, String email) {
        return new NewAccount(username, "钱多", email, SALES_ONE, Set.of("sales"), PASSWORD, true);
    }

    private static String refusal(NewAccount account) {
        try {
            accounts.create(account);
            return "accepted";
        } catch (Invalid no) {
            return only(no).field() + " " + only(no).code();
        }
    }

    private static FieldProblem only(Invalid no) {
        return no.fields().getFirst();
    }

    private static Optional<Account> read(UUID id) {
        return company.read(ROLES).accounts().stream()
                .filter(account -> account.id().equals(id))
                .findFirst();
    }

    private static Optional<Group> group(UUID id) {
        return company.read(ROLES).groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst();
    }

    private static KeycloakSettings settings(String url, String secret) {
        return new KeycloakSettings(url, "crm", "crm-team-admin", secret, Duration.ofSeconds(2), Duration.ofSeconds(8));
    }
}
