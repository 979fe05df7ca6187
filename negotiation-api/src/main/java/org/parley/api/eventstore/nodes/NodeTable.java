package org.parley.api.eventstore.nodes;

import java.time.Duration;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of nodes. Only the clock of the database counts, so theirs need not agree. */
record NodeTable(JdbcClient jdbc) {

    void say(NodeId node) {
        int known =
                jdbc.sql("update node set seen_at = current_timestamp where node_id = ?")
                        .param(node.text())
                        .update();
        if (known == 0) {
            jdbc.sql(
                            "insert into node (node_id, started_at, seen_at)"
                                    + " values (?, current_timestamp, current_timestamp)")
                    .param(node.text())
                    .update();
        }
    }

    Set<String> seenWithin(Duration time) {
        return jdbc.sql(
                        "select node_id from node where seen_at > current_timestamp - interval '%d' second"
                                .formatted(time.toSeconds()))
                .query(String.class)
                .set();
    }

    void forgetUnseenFor(Duration time) {
        jdbc.sql(
                        "delete from node where seen_at < current_timestamp - interval '%d' second"
                                .formatted(time.toSeconds()))
                .update();
    }

    void remove(NodeId node) {
        jdbc.sql("delete from node where node_id = ?").param(node.text()).update();
    }

    /** Nobody else can have the database: whoever held something of it is dead. */
    void takeAll() {
        jdbc.sql("delete from node").update();
        jdbc.sql("update processor_token set owner_node = null").update();
    }
}
