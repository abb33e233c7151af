package com.zhike.crm.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.launcher.parts.EmbeddedPostgres;
import com.zhike.crm.launcher.parts.Running;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replicas of a new release start together: one of them migrates, the others wait and find everything done. */
class MigrationTests {

    private static final int REPLICAS = 3;

    @TempDir
    private static Path home;

    private static EmbeddedPostgres postgres;
    private static Running running;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.temporary(home.resolve("data"));
        running = Running.start(postgres, home.resolve("postgresql.log"), Duration.ofSeconds(60));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    static Stream<String> services() {
        return Tree.services().stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void replicasThatStartTogetherMigrateOnce(String service) throws Exception {
        String database = Tree.application(service).at("/crm/database").asString(service);
        postgres.createDatabase(database, "secret");
        CyclicBarrier together = new CyclicBarrier(REPLICAS);

        try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> migrations = Stream.generate(() -> flyway(service, database))
                    .limit(REPLICAS)
                    .map(flyway -> replicas.submit(() -> {
                        together.await();
                        return flyway.migrate().migrationsExecuted;
                    }))
                    .toList();
            int executed = 0;
            for (Future<Integer> migration : migrations) {
                executed += migration.get();
            }

            assertThat(executed)
                    .isPositive()
                    .isEqualTo(flyway(service, database).info().applied().length);
            assertThat(flyway(service, database).info().pending()).isEmpty();
        }
    }

    private static Flyway flyway(String service, String database) {
        return Flyway.configure()
                .dataSource(postgres.jdbcUrl(database), database, "secret")
                .locations(locations(service))
                .outOfOrder(true)
                .load();
    }

    private static String[] locations(String service) {
        return Stream.of(
                        "platform-starter/src/main/resources/db/platform", service + "/src/main/resources/db/migration")
                .filter(directory -> !service.equals("gateway") || directory.startsWith("gateway"))
                .map(Tree::file)
                .filter(Files::isDirectory)
                .map(directory -> "filesystem:" + directory)
                .toArray(String[]::new);
    }
}
