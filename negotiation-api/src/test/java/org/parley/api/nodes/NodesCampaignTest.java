package org.parley.api.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link NodesTest} shows in short, at length. */
@Tag("campaign")
@Tag("postgresql")
class NodesCampaignTest {

    /** How soon the parts of a killed node must be read again. */
    private static final Duration TAKEN_OVER = Duration.ofSeconds(15);

    @TempDir Path folder;

    @Test
    void one_of_three_is_killed_fifty_times_and_its_parts_are_taken_over_in_time()
            throws Exception {
        on(
                3,
                cluster ->
                        assertThat(new Trial(cluster, "kill", 8).kill(50, 10))
                                .isLessThan(TAKEN_OVER));
    }

    @ParameterizedTest
    @CsvSource({"2,1", "2,100", "3,1", "3,100"})
    void all_that_was_answered_is_there_once_and_in_order(int nodes, int negotiations)
            throws Exception {
        on(nodes, cluster -> new Trial(cluster, "load", negotiations).write(150));
    }

    @Test
    void five_rolling_restarts_fail_no_request() throws Exception {
        on(2, cluster -> new Trial(cluster, "rolling", 8).replaceAll(5, 10));
    }

    private void on(int nodes, During during) throws Exception {
        try (Cluster cluster = Cluster.of(nodes, folder.resolve("data"))) {
            try {
                during.on(cluster);
            } catch (AssertionError failed) {
                throw new AssertionError(failed.getMessage() + "\n" + cluster.complaints(), failed);
            }
        }
    }

    private interface During {

        void on(Cluster cluster) throws Exception;
    }
}
