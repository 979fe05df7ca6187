package org.parley.api.nodes;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of the real application; {@link NodesCampaignTest} does the same for longer. */
@Tag("postgresql")
class NodesTest {

    @TempDir static Path folder;

    private static Cluster cluster;

    @BeforeAll
    static void start() throws IOException {
        cluster = Cluster.of(2, folder.resolve("data"));
    }

    @BeforeEach
    void there_are_two() {
        cluster.grow(2);
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void all_that_was_answered_is_there_once_and_in_order_at_one_table() throws Exception {
        new Trial(cluster, "one", 1).write(5);
    }

    @Test
    void and_at_many_tables() throws Exception {
        new Trial(cluster, "many", 20).write(10);
    }

    @Test
    void what_a_killed_node_did_not_answer_another_one_does_and_nobody_else_notices()
            throws Exception {
        new Trial(cluster, "kill", 8).kill(1, 3);
    }

    @Test
    void a_rolling_restart_fails_no_request() throws Exception {
        new Trial(cluster, "rolling", 8).replaceAll(1, 2);
    }
}
