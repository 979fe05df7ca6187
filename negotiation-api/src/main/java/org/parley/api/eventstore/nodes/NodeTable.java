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

    /**
     * Nodes that were silent for that long and have no session in the database any more, as a
     * killed process has none. Empty where the sessions of this node do not bear its name.
     */
    Set<String> goneFor(Duration time, NodeId self) {
        return jdbc.sql(
                        """
                        with session as (select application_name as name from pg_stat_activity)
                        select node_id from node
                        where seen_at < current_timestamp - interval '%d' second
                          and exists (select 1 from session where name = :self)
                          and not exists (select 1 from session where name = :prefix || node_id)
                        """
                                .formatted(time.toSeconds()))
                .param("self", self.session())
                .param("prefix", NodeId.SESSION)
                .query(String.class)
                .set();
    }

    /** A dead node holds nothing. If it lives after all, its next write of a part fails. */
    void bury(String name) {
        jdbc.sql("delete from node where node_id = ?").param(name).update();
        jdbc.sql("update processor_token set owner_node = null where owner_node = ?")
                .param(name)
                .update();
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
