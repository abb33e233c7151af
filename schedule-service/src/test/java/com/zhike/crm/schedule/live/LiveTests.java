package com.zhike.crm.schedule.live;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.SUN_LI;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.schedule.ScheduleDesk;
import com.zhike.crm.schedule.ScheduleTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@ScheduleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LiveTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Executor THREADS = Thread::startVirtualThread;

    private final ScheduleDesk desk;

    private final MockMvcTester mvc;

    private final LiveHints hints;

    private final JdbcConnectionDetails database;

    private final TransactionOperations transaction;

    LiveTests(
            ScheduleDesk desk,
            MockMvcTester mvc,
            LiveHints hints,
            JdbcConnectionDetails database,
            TransactionOperations transaction) {
        this.desk = desk;
        this.mvc = mvc;
        this.hints = hints;
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void browsersOfOtherReplicasHearToo() throws InterruptedException {
        Subscriptions elsewhere =
                new Subscriptions(new StaticListableBeanFactory().getBeanProvider(MeterRegistry.class));
        LiveWire wire = new LiveWire(database, elsewhere);
        elsewhere.start();
        try (Subscription liNa = elsewhere.open(LI_NA.id());
                Subscription zhangWei = elsewhere.open(ZHANG_WEI.id())) {
            wire.start();
            // once connected it says that anything may have happened before
            assertThat(liNa.await(PATIENCE)).isNotEmpty();
            while (!liNa.await(Duration.ofMillis(300)).isEmpty()
                    || !zhangWei.await(Duration.ofMillis(300)).isEmpty()) {
                continue;
            }

            desk.does(SUN_LI, "/api/messages", Map.of("recipientIds", List.of(LI_NA.id()), "title", "x", "text", "y"));

            assertThat(liNa.await(PATIENCE)).containsExactly(Topic.MESSAGES);
            assertThat(zhangWei.await(Duration.ofMillis(300))).isEmpty();
        } finally {
            wire.stop();
            elsewhere.stop();
        }
    }

    @Test
    void aStreamTellsWhatThereIsNewsOfUntilItsTimeIsOver() throws InterruptedException {
        CompletableFuture<MvcTestResult> stream = CompletableFuture.supplyAsync(
                () -> mvc.get().uri("/api/messages/stream").with(as(LI_NA)).exchange(), THREADS);
        while (!stream.isDone()) {
            hints.tell(Topic.ALARMS, List.of(LI_NA.id()));
            hints.tell(Topic.PUBLIC_REMINDERS, List.of(ZHANG_WEI.id()));
            Thread.sleep(100);
        }

        assertThat(stream.join()).hasStatusOk();
        assertThat(stream.join().getResponse().getContentType()).startsWith("text/event-stream");
        assertThat(stream.join()).bodyText().startsWith("retry: 2000\nevent: ready");
        assertThat(stream.join()).bodyText().contains("event: news\ndata: alarms\n\n");
        assertThat(stream.join()).bodyText().doesNotContain("public_reminders");
    }

    @Test
    void whatIsRolledBackIsNotHintedAt() throws InterruptedException {
        Subscriptions here = new Subscriptions(new StaticListableBeanFactory().getBeanProvider(MeterRegistry.class));
        LiveWire wire = new LiveWire(database, here);
        here.start();
        try (Subscription sunLi = here.open(SUN_LI.id())) {
            wire.start();
            sunLi.await(PATIENCE);
            while (!sunLi.await(Duration.ofMillis(300)).isEmpty()) {
                continue;
            }

            transaction.executeWithoutResult(status -> {
                hints.tell(Topic.CALENDAR, List.of(SUN_LI.id()));
                status.setRollbackOnly();
            });

            assertThat(sunLi.await(Duration.ofMillis(500))).isEmpty();
        } finally {
            wire.stop();
            here.stop();
        }
    }
}
