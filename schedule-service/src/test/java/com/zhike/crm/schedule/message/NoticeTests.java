package com.zhike.crm.schedule.message;

import static com.zhike.crm.schedule.ScheduleDesk.eventually;
import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.SALES_CENTRE;
import static com.zhike.crm.test.TestCompany.SUN_LI;
import static com.zhike.crm.test.TestCompany.SURVEYOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.events.CustomerEvent.CustomerAssigned;
import com.zhike.crm.events.CustomerEvent.CustomerRegistered;
import com.zhike.crm.events.DocumentEvent.DocumentContributed;
import com.zhike.crm.events.DocumentEvent.DocumentShared;
import com.zhike.crm.events.DocumentEvent.FolderShared;
import com.zhike.crm.events.KnowledgeEvent.AnnouncementPublished;
import com.zhike.crm.events.KnowledgeEvent.AnswerAccepted;
import com.zhike.crm.events.KnowledgeEvent.AnswerPosted;
import com.zhike.crm.events.KnowledgeEvent.QuestionAsked;
import com.zhike.crm.schedule.ScheduleDesk;
import com.zhike.crm.schedule.ScheduleTest;
import com.zhike.crm.test.TestCompany.Person;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@ScheduleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NoticeTests {

    private final ScheduleDesk desk;

    NoticeTests(ScheduleDesk desk) {
        this.desk = desk;
    }

    @Test
    void anAnnouncementReachesEverybodyOnce() {
        AnnouncementPublished published = announcement("放假通知", List.of(), Instant.now());
        desk.tell(published);
        desk.tell(published);
        desk.tell(announcement("销售会议", List.of(SALES_CENTRE), Instant.now()));
        desk.tell(announcement("旧闻", List.of(), Instant.now().minus(30, ChronoUnit.DAYS)));

        eventually(() -> assertThat(inbox(ZHANG_WEI, "ANNOUNCEMENT")).containsExactlyInAnyOrder("放假通知", "销售会议"));
        assertThat(inbox(SURVEYOR, "ANNOUNCEMENT")).containsExactly("放假通知");
        assertThat(inbox(CONTENT, "ANNOUNCEMENT")).isEmpty();
    }

    @Test
    void questionsAndAnswersReachWhomTheyConcern() {
        UUID question = UUID.randomUUID();
        UUID answer = UUID.randomUUID();
        desk.tell(new QuestionAsked(
                UUID.randomUUID(), Instant.now(), question, "怎么报价", ZHANG_WEI.id(), List.of(LI_NA.id())));
        desk.tell(new AnswerPosted(
                UUID.randomUUID(), Instant.now(), question, answer, "怎么报价", ZHANG_WEI.id(), LI_NA.id()));
        desk.tell(new AnswerAccepted(
                UUID.randomUUID(), Instant.now(), question, answer, "怎么报价", ZHANG_WEI.id(), LI_NA.id(), 5));

        eventually(() -> assertThat(inbox(LI_NA, "ACCEPTED")).containsExactly("怎么报价"));
        assertThat(inbox(LI_NA, "QUESTION")).containsExactly("怎么报价");
        assertThat(inbox(ZHANG_WEI, "ANSWER")).containsExactly("怎么报价");
        assertThat(inbox(SUN_LI, "QUESTION")).isEmpty();
    }

    @Test
    void whatIsSharedAndSentIsTold() {
        desk.tell(new FolderShared(
                UUID.randomUUID(),
                Instant.now(),
                UUID.randomUUID(),
                "合同",
                ZHANG_WEI.id(),
                List.of(SUN_LI.id()),
                List.of()));
        desk.tell(new DocumentShared(
                UUID.randomUUID(),
                Instant.now(),
                UUID.randomUUID(),
                "报价.xlsx",
                ZHANG_WEI.id(),
                List.of(SUN_LI.id()),
                List.of()));
        desk.tell(new DocumentContributed(
                UUID.randomUUID(),
                Instant.now(),
                UUID.randomUUID(),
                "周报",
                ZHAO_LEI.id(),
                List.of(DIRECTOR.id()),
                "请看"));

        eventually(() -> assertThat(inbox(SUN_LI, "SHARE")).containsExactlyInAnyOrder("合同", "报价.xlsx"));
        eventually(() -> assertThat(inbox(DIRECTOR, "CONTRIBUTION")).containsExactly("周报"));
    }

    @Test
    void whoeverIsGivenACustomerIsToldByWhom() {
        UUID customer = UUID.randomUUID();
        desk.tell(new CustomerRegistered(
                UUID.randomUUID(),
                Instant.now(),
                customer,
                "新客户",
                "C1",
                null,
                null,
                null,
                null,
                null,
                null,
                "first-contact",
                null,
                null,
                DIRECTOR.id()));
        desk.tell(new CustomerAssigned(
                UUID.randomUUID(),
                Instant.now(),
                customer,
                ZHAO_LEI.id(),
                ZHAO_LEI.departmentId(),
                null,
                DIRECTOR.id(),
                "尽快联系"));
        desk.tell(new CustomerAssigned(
                UUID.randomUUID(),
                Instant.now(),
                customer,
                SUN_LI.id(),
                SUN_LI.departmentId(),
                null,
                SUN_LI.id(),
                null));

        eventually(() -> assertThat(inbox(ZHAO_LEI, "ALLOCATION")).containsExactly("新客户"));
        assertThat(inbox(SUN_LI, "ALLOCATION"))
                .as("nobody is told what he did himself")
                .isEmpty();
    }

    private static AnnouncementPublished announcement(String title, List<UUID> departments, Instant at) {
        return new AnnouncementPublished(
                UUID.randomUUID(), at, UUID.randomUUID(), title, departments, CONTENT.id(), null);
    }

    private List<String> inbox(Person person, String kind) {
        return desk.seen(person, "/api/messages?kind=" + kind).findValuesAsString("title");
    }
}
