package org.parley.api.eventstore.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GroupedSyncTest {

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final Semaphore mayEnd = new Semaphore(0);
    private final List<Thread> waiting = new ArrayList<>();
    private volatile SQLException failure;

    private final GroupedSync sync = new GroupedSync(this::force, Duration.ofSeconds(5)).start();

    @AfterEach
    void close() throws InterruptedException {
        mayEnd.release(1000);
        sync.close();
    }

    @Test
    void nobody_is_answered_before_the_forced_write_has_ended() {
        arrive(1);
        await().until(() -> begun.get() == 1);
        assertThat(answered).hasValue(0);
        mayEnd.release();
        await().until(() -> answered.get() == 1);
    }

    @Test
    void who_comes_while_one_is_running_waits_for_the_next_and_shares_it() {
        arrive(1);
        await().until(() -> begun.get() == 1);
        arrive(10);
        mayEnd.release();
        await().until(() -> begun.get() == 2);
        assertThat(answered).hasValue(1);
        mayEnd.release();
        await().until(() -> answered.get() == 11);
        assertThat(begun).hasValue(2);
    }

    @Test
    void a_failed_forced_write_is_an_error_for_all_who_wait_and_all_who_come() {
        failure = new SQLException("disk full");
        mayEnd.release(10);
        assertThatThrownBy(sync::await).isInstanceOf(NotForced.class).hasRootCause(failure);
        failure = null;
        assertThatThrownBy(sync::await).isInstanceOf(NotForced.class);
        assertThat(begun).hasValue(1);
    }

    @Test
    void a_forced_write_that_does_not_end_is_an_error() {
        GroupedSync impatient = new GroupedSync(this::force, Duration.ofMillis(100)).start();
        assertThatThrownBy(impatient::await)
                .isInstanceOf(NotForced.class)
                .hasMessageContaining("PT0.1S");
    }

    @Test
    void after_closing_nobody_is_answered() throws InterruptedException {
        sync.close();
        assertThatThrownBy(sync::await).isInstanceOf(NotForced.class);
    }

    private void force() throws SQLException {
        begun.incrementAndGet();
        mayEnd.acquireUninterruptibly();
        if (failure != null) {
            throw failure;
        }
    }

    /** Clients who have committed, and wait to be answered. */
    private void arrive(int clients) {
        for (int i = 0; i < clients; i++) {
            waiting.add(Thread.ofPlatform().start(this::waitAndAnswer));
        }
        await().until(() ->
                waiting.stream()
                        .allMatch(thread ->
                                thread.getState() == Thread.State.TIMED_WAITING
                                        || !thread.isAlive()));
    }

    private void waitAndAnswer() {
        sync.await();
        answered.incrementAndGet();
    }
}
