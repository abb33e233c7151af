package com.zhike.crm.platform.transfer;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.As.current;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import com.zhike.crm.platform.transfer.ImportJob.State;
import com.zhike.crm.platform.transfer.ImportRun.Order;
import com.zhike.crm.sample.SampleTest;
import com.zhike.crm.sample.note.NoteImport;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a file whose replica dies, goes, or is only slow. */
@SampleTest
class ImportTakeoverTests {

    private static final int ROWS = 1_200;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ImportRuns runs;

    @Autowired
    ImportLeases leases;

    @Autowired
    ImportOrders orders;

    @Autowired
    JsonMapper json;

    @Autowired
    ImportMetrics metrics;

    private final CountDownLatch reached = new CountDownLatch(1);

    private final CountDownLatch slow = new CountDownLatch(1);

    private ImportWork first;

    private ImportWork second;

    @BeforeEach
    void twoReplicas() {
        jdbc.sql("delete from note").update();
        jdbc.sql("delete from import_job").update();
        first = replica();
        second = replica();
    }

    @AfterEach
    void nothingBefallsAnybody() {
        NoteImport.fate = _ -> {};
        slow.countDown();
        await().dontCatchUncaughtExceptions().until(() -> first.idle() && second.idle());
    }

    @Test
    void anotherReplicaGoesOnBehindTheLastStoredRow() throws Exception {
        Order order = order();
        NoteImport.fate = dieAt("note 1100");
        first.begin(order).join();
        assertThat(job(order).state()).isEqualTo(State.RUNNING);
        assertThat(job(order).imported()).isEqualTo(1_000);
        NoteImport.fate = _ -> {};

        second.look();
        assertThat(job(order).attempts()).as("not before the lease has run out").isOne();
        aMinutePasses();
        second.look();

        awaitState(order, State.DONE);
        assertThat(job(order).imported()).isEqualTo(ROWS);
        assertThat(job(order).rejected()).as("as repeated").isZero();
        assertEachNoteOnce(ROWS);
    }

    @Test
    void whoIsAliveKeepsTheFileHoweverSlowHeIs() throws Exception {
        Order order = order();
        Thread work = firstWaitsAt("note 700", order);

        aMinutePasses();
        first.look();
        second.look();
        slow.countDown();
        work.join();

        assertThat(job(order).state()).isEqualTo(State.DONE);
        assertThat(job(order).attempts()).isOne();
        assertEachNoteOnce(ROWS);
    }

    @Test
    void whoWasTakenForDeadStoresNothingMore() throws Exception {
        Order order = order();
        Thread work = firstWaitsAt("note 700", order);
        NoteImport.fate = _ -> {};

        aMinutePasses();
        second.look();
        // the other waits for its notes, whose texts are unique, or has stored them
        slow.countDown();
        work.join();
        awaitState(order, State.DONE);

        assertThat(job(order).imported()).isEqualTo(ROWS);
        assertThat(job(order).rejected()).as("as repeated").isZero();
        assertEachNoteOnce(ROWS);
    }

    @Test
    void aReplicaThatGoesLeavesTheRestToAnotherAtOnce() throws Exception {
        Order order = order();
        Thread work = firstWaitsAt("note 300", order);

        Thread going = Thread.startVirtualThread(first::stop);
        await().until(() -> !first.isRunning());
        slow.countDown();
        going.join();
        work.join();
        assertThat(job(order).imported()).as("the rows in hand").isEqualTo(500);
        second.look();

        awaitState(order, State.DONE);
        assertEachNoteOnce(ROWS);
    }

    @Test
    void noRowIsRefusedBecauseTheDatabaseWentAway() throws Exception {
        Order order = order();
        NoteImport.fate = text -> {
            if (text.equals("note 700")) {
                jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                        .query()
                        .singleRow();
            }
        };
        first.begin(order).join();
        assertThat(job(order).state()).isEqualTo(State.RUNNING);
        assertThat(job(order).imported()).isEqualTo(500);
        NoteImport.fate = _ -> {};

        aMinutePasses();
        second.look();

        awaitState(order, State.DONE);
        assertThat(job(order).rejected()).isZero();
        assertEachNoteOnce(ROWS);
    }

    @Test
    void aFileThatEndsEveryReplicaIsGivenUpAndGivenBack() throws Exception {
        Order order = order();
        NoteImport.fate = dieAt("note 600");
        first.begin(order).join();
        for (int i = 1; i < ImportLeases.MOST; i++) {
            int attempt = i + 1;
            aMinutePasses();
            second.look();
            await().dontCatchUncaughtExceptions().until(() -> job(order).attempts() == attempt && second.idle());
        }

        aMinutePasses();
        second.look();

        assertThat(job(order).state()).isEqualTo(State.FAILED);
        assertThat(job(order).imported()).isEqualTo(500);
        assertEachNoteOnce(500);
        assertThat(rejections(order))
                .contains("note 500,502,导入中断，未处理到此行。", "note 1199,1201,")
                .doesNotContain("note 499,");
    }

    @Test
    void nobodyGoesOnInTheNameOfOneWhoLeft() throws Exception {
        Order order = order();
        NoteImport.fate = dieAt("note 600");
        first.begin(order).join();
        jdbc.sql("update import_job set uploaded_by = ?")
                .param(UUID.randomUUID())
                .update();

        aMinutePasses();
        second.look();

        assertThat(job(order).state()).isEqualTo(State.FAILED);
        assertEachNoteOnce(500);
    }

    private ImportWork replica() {
        ImportWork work = new ImportWork(runs, leases, orders, json, metrics);
        work.start();
        return work;
    }

    private static Consumer<String> dieAt(String note) {
        return text -> {
            if (text.equals(note)) {
                throw new Error("the replica dies");
            }
        };
    }

    /** The first replica is at work, and comes no further than this note until it may. */
    private Thread firstWaitsAt(String note, Order order) throws Exception {
        NoteImport.fate = waitAt(note);
        Thread work = first.begin(order);
        assertThat(reached.await(30, TimeUnit.SECONDS)).isTrue();
        return work;
    }

    private Consumer<String> waitAt(String note) {
        return text -> {
            if (text.equals(note)) {
                reached.countDown();
                try {
                    slow.await();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            }
        };
    }

    private void aMinutePasses() {
        jdbc.sql("update import_job set seen_at = seen_at - interval '61 seconds'")
                .update();
    }

    private Order order() throws Exception {
        String rows =
                IntStream.range(0, ROWS).mapToObj(i -> "note " + i).collect(Collectors.joining("\n", "text\n", ""));
        String uploaded = mvc.post()
                .uri("/api/imports/notes")
                .with(as(ZHANG_WEI))
                .multipart()
                .file(new MockMultipartFile("file", "notes.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)))
                .exchange()
                .getResponse()
                .getContentAsString();
        ImportJob job = runs.jobs()
                .find(UUID.fromString(JsonPath.read(uploaded, "$.id")))
                .orElseThrow();
        return orders.order(job, new RunImport(Map.of(0, "text"), null), current(ZHANG_WEI));
    }

    private ImportJob job(Order order) {
        return runs.jobs().find(order.job()).orElseThrow();
    }

    private void awaitState(Order order, State state) {
        await().until(() -> job(order).state() == state);
    }

    private void assertEachNoteOnce(int count) {
        assertThat(jdbc.sql("select text from note").query(String.class).list())
                .hasSize(count)
                .doesNotHaveDuplicates();
    }

    private String rejections(Order order) {
        return new String(
                mvc.get()
                        .uri("/api/imports/notes/" + order.job() + "/rejections")
                        .with(as(ZHANG_WEI))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
