package com.zhike.crm.knowledge.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zhike.crm.knowledge.trace.Touch;
import com.zhike.crm.platform.problem.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class AnnouncementTests {

    private static final Touch NOW = new Touch(UUID.randomUUID(), Instant.parse("2026-03-04T05:06:07Z"));

    private static final LocalDate TODAY = LocalDate.parse("2026-03-04");

    @Test
    void publishingTellsTheWorldOnce() {
        Announcement announcement =
                anAnnouncement(null, null).publish(NOW, TODAY).announce(TODAY);

        assertThat(eventsOf(announcement))
                .hasExactlyElementsOfTypes(Announcement.Written.class, Announcement.Published.class);
    }

    @Test
    void oneForLaterIsToldOfOnItsFirstDay() {
        Announcement announcement =
                anAnnouncement(TODAY.plusDays(1), null).publish(NOW, TODAY).announce(TODAY);
        assertThat(eventsOf(announcement)).hasExactlyElementsOfTypes(Announcement.Written.class);

        assertThat(eventsOf(announcement.announce(TODAY.plusDays(1))))
                .hasExactlyElementsOfTypes(Announcement.Written.class, Announcement.Published.class);
    }

    @Test
    void withdrawingWhatNobodyHeardOfTellsNothing() {
        Announcement announcement =
                anAnnouncement(TODAY.plusDays(1), null).publish(NOW, TODAY).withdraw(NOW);

        assertThat(announcement.status()).isEqualTo(AnnouncementStatus.WITHDRAWN);
        assertThat(eventsOf(announcement)).hasExactlyElementsOfTypes(Announcement.Written.class);
    }

    @Test
    void whatIsShownIsNeitherPublishedAgainNorDeleted() {
        Announcement announcement = anAnnouncement(null, null).publish(NOW, TODAY);

        assertThatExceptionOfType(AnnouncementShown.class).isThrownBy(() -> announcement.publish(NOW, TODAY));
        assertThatExceptionOfType(AnnouncementShown.class).isThrownBy(announcement::discard);
        assertThat(announcement.withdraw(NOW).publish(NOW, TODAY).status()).isEqualTo(AnnouncementStatus.PUBLISHED);
    }

    @Test
    void whatIsOverIsNotPublished() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> anAnnouncement(null, TODAY.minusDays(1)).publish(NOW, TODAY));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> anAnnouncement(TODAY, TODAY.minusDays(1)));
    }

    private static Announcement anAnnouncement(@Nullable LocalDate from, @Nullable LocalDate until) {
        return Announcement.draft(
                AnnouncementId.next(),
                new AnnouncementContent("放假", "notice", "<p>放假</p>", from, until, List.of()),
                false,
                NOW);
    }

    private static Collection<?> eventsOf(Announcement announcement) {
        Collection<?> events = ReflectionTestUtils.invokeMethod(announcement, "domainEvents");
        return events == null ? List.of() : events;
    }
}
