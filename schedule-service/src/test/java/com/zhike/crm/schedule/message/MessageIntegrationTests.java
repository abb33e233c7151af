package com.zhike.crm.schedule.message;

import static com.zhike.crm.schedule.ScheduleDesk.id;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.SUN_LI;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.schedule.ScheduleDesk;
import com.zhike.crm.schedule.ScheduleTest;
import com.zhike.crm.test.TestCompany.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@ScheduleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MessageIntegrationTests {

    private final ScheduleDesk desk;

    private final Mailroom mailroom;

    MessageIntegrationTests(ScheduleDesk desk, Mailroom mailroom) {
        this.desk = desk;
        this.mailroom = mailroom;
    }

    @Test
    void aMessageIsReadAnsweredAndDeleted() {
        write(ZHANG_WEI, "报价", LI_NA, MANAGER_ONE);
        String received = id(first(LI_NA, "?unread=true"));
        assertThat(unread(LI_NA)).isEqualTo(1);

        desk.does(LI_NA, "/api/messages/" + received + "/reply", Map.of("text", "好的"));

        assertThat(unread(LI_NA)).isZero();
        JsonNode answer = desk.seen(ZHANG_WEI, "/api/messages/" + id(first(ZHANG_WEI, "")));
        assertThat(answer.path("title").asString()).isEqualTo("报价");
        assertThat(answer.path("text").asString()).isEqualTo("好的");
        assertThat(answer.path("payload").path("quoted").asString()).isEqualTo("内容");
        JsonNode sent = first(ZHANG_WEI, "?box=SENT");
        assertThat(sent.path("recipientCount").asInt()).isEqualTo(2);
        assertThat(sent.path("readCount").asInt()).isEqualTo(1);
        assertThat(sent.path("recipients").asString()).contains(LI_NA.name(), MANAGER_ONE.name());
        assertThat(desk.seen(ZHANG_WEI, "/api/messages/" + id(sent)).path("recipients"))
                .hasSize(2);

        assertThat(desk.delete(LI_NA, "/api/messages/" + received)).hasStatus(204);
        assertThat(desk.get(LI_NA, "/api/messages/" + received)).hasStatus(404);
        assertThat(first(MANAGER_ONE, "").path("title").asString()).isEqualTo("报价");
        assertThat(desk.delete(ZHANG_WEI, "/api/messages/" + id(sent))).hasStatus(204);
        assertThat(desk.get(ZHANG_WEI, "/api/messages/" + id(sent))).hasStatus(404);
    }

    @Test
    void aForeignMessageDoesNotExist() {
        write(ZHANG_WEI, "秘密", MANAGER_ONE);
        String received = "/api/messages/" + id(first(MANAGER_ONE, "?q=秘密"));
        String sent = "/api/messages/" + id(first(ZHANG_WEI, "?box=SENT&q=秘密"));

        for (String uri : List.of(received, sent)) {
            assertThat(desk.get(ZHAO_LEI, uri)).hasStatus(404);
            assertThat(desk.post(ZHAO_LEI, uri + "/read", Map.of())).hasStatus(404);
            assertThat(desk.post(ZHAO_LEI, uri + "/reply", Map.of("text", "x"))).hasStatus(404);
            assertThat(desk.delete(ZHAO_LEI, uri)).hasStatus(404);
        }
        assertThat(desk.get(ZHANG_WEI, received)).hasStatus(404);
        assertThat(desk.get(MANAGER_ONE, sent)).hasStatus(404);
    }

    @Test
    void everythingIsMarkedReadAtOnce() {
        write(LI_NA, "一", ZHAO_LEI);
        write(LI_NA, "二", ZHAO_LEI);
        assertThat(unread(ZHAO_LEI)).isEqualTo(2);

        desk.does(ZHAO_LEI, "/api/messages/read-all", Map.of());

        assertThat(unread(ZHAO_LEI)).isZero();
        assertThat(desk.seen(ZHAO_LEI, "/api/messages?unread=true")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(desk.seen(ZHAO_LEI, "/api/messages?days=3").path("total").asInt())
                .isEqualTo(2);
    }

    @Test
    void whatTheSystemSaysHasNobodyToAnswer() {
        mailroom.send(new Letter(null, MessageKind.FOLLOW_UP, "回访", null, Map.of(), null, null), Set.of(SUN_LI.id()));
        String uri = "/api/messages/" + id(first(SUN_LI, "?kind=FOLLOW_UP"));

        assertThat(desk.seen(SUN_LI, uri).path("answerable").asBoolean()).isFalse();
        assertThat(desk.post(SUN_LI, uri + "/reply", Map.of("text", "x"))).hasStatus(409);
    }

    @Test
    void somebodyHasToReceiveIt() {
        assertThat(desk.post(
                        LI_NA,
                        "/api/messages",
                        Map.of("recipientIds", List.of(UUID.randomUUID()), "title", "x", "text", "y")))
                .hasStatus(400);
        assertThat(desk.post(LI_NA, "/api/messages", Map.of("recipientIds", List.of(), "title", " ", "text", "")))
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .contains("recipientIds", "title", "text");
    }

    private void write(Person sender, String title, Person... recipients) {
        List<UUID> ids = java.util.Arrays.stream(recipients).map(Person::id).toList();
        desk.does(sender, "/api/messages", Map.of("recipientIds", ids, "title", title, "text", "内容"));
    }

    private JsonNode first(Person person, String query) {
        return desk.seen(person, "/api/messages" + query).path("items").get(0);
    }

    private int unread(Person person) {
        return desk.seen(person, "/api/messages/unread-count").path("unread").asInt();
    }
}
