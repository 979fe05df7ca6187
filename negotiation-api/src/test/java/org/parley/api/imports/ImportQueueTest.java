package org.parley.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.api.problem.ProblemType;
import org.parley.api.problem.Refused;

class ImportQueueTest {
    private final ImportQueue queue = new ImportQueue();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void stop() {
        end.countDown();
        queue.stop();
    }

    @Test
    void a_login_has_one_import_at_a_time() {
        queue.enter("goc.head", () -> false);

        refuses(ProblemType.TOO_MANY_REQUESTS, () -> queue.enter("goc.head", () -> false));
        queue.enter("farc.head", () -> false);
        queue.leave("goc.head");
        queue.enter("goc.head", () -> false);
    }

    @Test
    void a_login_that_another_node_works_for_keeps_no_place_here() {
        refuses(ProblemType.TOO_MANY_REQUESTS, () -> queue.enter("goc.head", () -> true));
        queue.enter("goc.head", () -> false);
    }

    @Test
    void the_place_is_free_again_when_the_work_is_done_well_or_not() {
        queue.enter("goc.head", () -> false);
        queue.submit(
                "goc.head",
                _ -> {
                    throw new IllegalStateException("broken on purpose");
                });

        await().dontCatchUncaughtExceptions()
                .untilAsserted(() -> queue.enter("goc.head", () -> false));
    }

    @Test
    void work_that_gives_its_place_back_early_takes_nobody_elses_when_it_ends() {
        queue.enter("goc.head", () -> false);
        queue.submit(
                "goc.head",
                leave -> {
                    leave.run();
                    queue.enter("goc.head", () -> false);
                    leave.run();
                    end.countDown();
                });
        untilTheEnd();

        refuses(ProblemType.TOO_MANY_REQUESTS, () -> queue.enter("goc.head", () -> false));
    }

    @Test
    void two_are_worked_on_and_six_may_wait() {
        for (int i = 0; i < 8; i++) {
            queue.submit("u" + i, _ -> untilTheEnd());
        }

        refuses(ProblemType.BUSY, () -> queue.submit("u9", _ -> untilTheEnd()));
    }

    @Test
    void work_is_told_to_end_when_the_house_closes() {
        assertThat(queue.isOpen()).isTrue();
        queue.stop();
        assertThat(queue.isOpen()).isFalse();
        refuses(ProblemType.BUSY, () -> queue.submit("u", _ -> {}));
    }

    private void untilTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refuses(ProblemType type, Runnable what) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(what::run)
                .satisfies(e -> assertThat(e.problem().type()).isEqualTo(type));
    }
}
