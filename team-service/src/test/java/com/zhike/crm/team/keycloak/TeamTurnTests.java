package com.zhike.crm.team.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zhike.crm.team.Team;
import com.zhike.crm.team.TeamServiceTest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@TeamServiceTest
class TeamTurnTests {

    @Autowired
    TeamTurn turn;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Team team;

    @Test
    void whoeverWaitsTooLongIsTurnedAway() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(_ -> {
            turn.await();
            taken.countDown();
            uninterruptibly(done);
        }));
        taken.await();

        assertThatExceptionOfType(TeamIsBusy.class)
                .isThrownBy(() -> transactions.executeWithoutResult(_ -> turn.await()));
        assertThat(team.post("admin", "/api/team/sync", null)).hasStatus(503);

        done.countDown();
        other.join();
        assertThat(team.post("admin", "/api/team/sync", null)).hasStatusOk();
    }

    @Test
    void onlyAFailureIsTakenBack() {
        AtomicInteger takenBack = new AtomicInteger();

        transactions.executeWithoutResult(_ -> turn.onRollback(takenBack::incrementAndGet));
        assertThat(takenBack).hasValue(0);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transactions.executeWithoutResult(_ -> {
                    turn.onRollback(takenBack::incrementAndGet);
                    throw new IllegalStateException("our own failure");
                }));
        assertThat(takenBack).hasValue(1);
    }

    @Test
    void twoTakeoversAtATimeAgree() {
        CompletableFuture<Void> other = CompletableFuture.runAsync(team::takeOver);
        team.takeOver();
        other.join();

        long told = team.eventsSoFar();
        team.takeOver();
        assertThat(team.eventsSoFar()).isEqualTo(told);
    }

    private static void uninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
