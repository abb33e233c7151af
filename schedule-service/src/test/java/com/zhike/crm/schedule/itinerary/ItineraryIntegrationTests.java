package com.zhike.crm.schedule.itinerary;

import static com.zhike.crm.schedule.ScheduleDesk.appointment;
import static com.zhike.crm.schedule.ScheduleDesk.id;
import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.SUN_LI;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.events.ScheduleEvent;
import com.zhike.crm.schedule.ScheduleDesk;
import com.zhike.crm.schedule.ScheduleTest;
import com.zhike.crm.test.PublishedEvents;
import com.zhike.crm.test.TestCompany.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@ScheduleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ItineraryIntegrationTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ScheduleDesk desk;

    private final PublishedEvents published;

    ItineraryIntegrationTests(ScheduleDesk desk, PublishedEvents published) {
        this.desk = desk;
        this.published = published;
    }

    @Test
    void colleaguesReceiveTheItineraryAsItWasWhenItWasPublished() {
        Instant ten = LocalDate.now(ZONE).atTime(10, 0).atZone(ZONE).toInstant();
        JsonNode entry = desk.created(ZHANG_WEI, "/api/appointments", appointment("拜访华东", ten));
        Map<String, Object> secret = appointment("面试", ten.plusSeconds(7200));
        secret.put("confidential", true);
        desk.created(ZHANG_WEI, "/api/appointments", secret);
        Map<String, Object> cancelled = appointment("取消了", ten.plusSeconds(20_000));
        cancelled.put("status", "CANCELLED");
        desk.created(ZHANG_WEI, "/api/appointments", cancelled);

        publish(ZHANG_WEI, "TODAY", "有事电话", LI_NA, SUN_LI);
        assertThat(desk.delete(ZHANG_WEI, "/api/appointments/" + id(entry))).hasStatus(204);

        JsonNode message = received(LI_NA);
        JsonNode itinerary = message.path("payload");
        assertThat(message.path("senderName").asString()).isEqualTo(ZHANG_WEI.name());
        assertThat(message.path("text").asString()).isEqualTo("有事电话");
        assertThat(itinerary.path("range").asString()).isEqualTo("TODAY");
        assertThat(itinerary.path("from").asString())
                .isEqualTo(LocalDate.now(ZONE).toString());
        assertThat(itinerary.path("entries")).hasSize(2);
        assertThat(itinerary.path("entries").get(0).path("title").asString()).isEqualTo("拜访华东");
        assertThat(itinerary.path("entries").get(1).path("title").isNull()).isTrue();
        assertThat(message.toString()).doesNotContain("面试", "取消了");
        assertThat(desk.seen(CONTENT, "/api/messages?kind=ITINERARY")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(published
                        .await(
                                ScheduleEvent.ItineraryPublished.class,
                                event -> event.recipientIds().contains(SUN_LI.id()))
                        .recipientIds())
                .containsExactlyInAnyOrder(LI_NA.id(), SUN_LI.id());
    }

    @Test
    void anEmptyRangeIsPublishedAsEmpty() {
        publish(SUN_LI, "NEXT_MONTH", null, ZHAO_LEI);

        assertThat(received(ZHAO_LEI).path("payload").path("entries")).isEmpty();
        assertThat(desk.seen(SUN_LI, "/api/itineraries/preview?range=NEXT_MONTH")
                        .path("entries"))
                .isEmpty();
    }

    @Test
    void withoutRecipientsThereIsNothingToPublish() {
        assertThat(desk.post(SUN_LI, "/api/itineraries", Map.of("range", "TODAY", "recipientIds", List.of())))
                .hasStatus(400);
        assertThat(desk.post(
                        SUN_LI, "/api/itineraries", Map.of("range", "TOMORROW", "recipientIds", List.of(LI_NA.id()))))
                .hasStatus(400);
    }

    private void publish(Person person, String range, String note, Person... recipients) {
        Map<String, Object> body = new java.util.HashMap<>();
        body.put("range", range);
        body.put("note", note);
        body.put(
                "recipientIds",
                java.util.Arrays.stream(recipients).map(Person::id).toList());
        desk.does(person, "/api/itineraries", body);
    }

    private JsonNode received(Person person) {
        JsonNode message =
                desk.seen(person, "/api/messages?kind=ITINERARY").path("items").get(0);
        return desk.seen(person, "/api/messages/" + id(message));
    }
}
