package com.zhike.crm.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.platform.dictionary.Dictionaries;
import com.zhike.crm.platform.dictionary.DictionaryAutoConfiguration;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.directory.DirectoryAutoConfiguration;
import com.zhike.crm.platform.history.ChangeHistory;
import com.zhike.crm.platform.history.HistoryAutoConfiguration;
import com.zhike.crm.platform.inbox.Inbox;
import com.zhike.crm.platform.inbox.InboxAutoConfiguration;
import com.zhike.crm.platform.messaging.EventJson;
import com.zhike.crm.platform.messaging.MessagingAutoConfiguration;
import com.zhike.crm.platform.outbox.Outbox;
import com.zhike.crm.platform.outbox.OutboxAutoConfiguration;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.platform.time.TimeAutoConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.support.converter.RecordMessageConverter;

class AutoConfigurationTests {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    KafkaAutoConfiguration.class,
                    MessagingAutoConfiguration.class,
                    OutboxAutoConfiguration.class,
                    InboxAutoConfiguration.class,
                    DirectoryAutoConfiguration.class,
                    DictionaryAutoConfiguration.class,
                    HistoryAutoConfiguration.class,
                    TimeAutoConfiguration.class))
            .withPropertyValues(
                    "crm.outbox.relay=false", "crm.directory.listen=false", "spring.kafka.admin.auto-create=false");

    private final ApplicationContextRunner withDatabase = service.withBean(
                    JdbcTemplate.class, () -> Mockito.mock(JdbcTemplate.class))
            .withBean(JdbcClient.class, () -> Mockito.mock(JdbcClient.class));

    @Test
    void aServiceWithADatabaseAndKafkaHasEverything() {
        withDatabase.run(context -> assertThat(context)
                .hasSingleBean(Outbox.class)
                .hasSingleBean(Inbox.class)
                .hasSingleBean(Directory.class)
                .hasSingleBean(Dictionaries.class)
                .hasSingleBean(ChangeHistory.class)
                .hasSingleBean(RecordMessageConverter.class)
                .hasSingleBean(CommonErrorHandler.class));
    }

    @Test
    void withoutADatabaseOnlyMessagingIsLeft() {
        service.run(context -> assertThat(context)
                .hasSingleBean(EventJson.class)
                .doesNotHaveBean(Outbox.class)
                .doesNotHaveBean(Inbox.class)
                .doesNotHaveBean(Directory.class)
                .doesNotHaveBean(Dictionaries.class)
                .doesNotHaveBean(ChangeHistory.class));
    }

    @Test
    void withoutKafkaOnlyTimeIsLeft() {
        withDatabase
                .withClassLoader(new FilteredClassLoader(KafkaTemplate.class))
                .run(context -> assertThat(context)
                        .hasSingleBean(Clock.class)
                        .doesNotHaveBean(EventJson.class)
                        .doesNotHaveBean(Outbox.class)
                        .doesNotHaveBean(Inbox.class));
    }

    @Test
    void aServiceMayBringItsOwn() {
        EventJson own = new EventJson();

        withDatabase
                .withBean("ownJson", EventJson.class, () -> own)
                .run(context -> assertThat(context).getBean(EventJson.class).isSameAs(own));
    }

    @Test
    void theDayBeginsWhereTheCompanyIs() {
        Clock late = Clock.fixed(Instant.parse("2026-03-01T17:00:00Z"), ZoneOffset.UTC);

        service.withBean("clock", Clock.class, () -> late)
                .run(context -> assertThat(context.getBean(BusinessDay.class).today())
                        .isEqualTo(LocalDate.parse("2026-03-02")));
        service.withBean("clock", Clock.class, () -> late)
                .withPropertyValues("crm.business.zone=Europe/Berlin")
                .run(context -> assertThat(context.getBean(BusinessDay.class).today())
                        .isEqualTo(LocalDate.parse("2026-03-01")));
    }
}
