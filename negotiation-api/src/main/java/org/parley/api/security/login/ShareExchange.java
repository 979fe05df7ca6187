package org.parley.api.security.login;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.api.eventstore.nodes.NodeId;
import org.parley.api.eventstore.nodes.Peers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the other nodes once a second how many requests each login was granted here, and takes off
 * what they granted. So a login gets its share once, not once a node, but for what comes within
 * that second; and no request waits for the database because of it.
 */
@Component
class ShareExchange {

    private final Shares shares;
    private final Peers peers;
    private final NodeId node;
    private final JdbcClient jdbc;
    private final Map<Count, Long> known = new HashMap<>();

    ShareExchange(Shares shares, Peers peers, NodeId node, JdbcClient jdbc) {
        this.shares = shares;
        this.peers = peers;
        this.node = node;
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelayString = "PT1S", fixedDelayString = "PT1S")
    synchronized void exchange() {
        Map<String, Long> taken = shares.takenSinceAsked();
        if (peers.living() > 1) {
            taken.forEach(this::tell);
            hear();
        }
    }

    /** Forgets the counts of nodes that are gone, and of logins that ask no more. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
    synchronized void forget() {
        jdbc.sql(
                        "delete from request_count where counted_at < current_timestamp - interval '600' second")
                .update();
        known.clear();
        counts().forEach(count -> known.put(count.key(), count.requests()));
    }

    private void tell(String login, long taken) {
        int there =
                jdbc.sql(
                                """
                                update request_count set requests = requests + ?, counted_at = current_timestamp
                                where login = ? and node_id = ?
                                """)
                        .params(taken, login, node.text())
                        .update();
        if (there == 0) {
            jdbc.sql("insert into request_count values (?, ?, ?, current_timestamp)")
                    .params(login, node.text(), taken)
                    .update();
        }
    }

    private void hear() {
        for (Row count : counts()) {
            Long before = known.put(count.key(), count.requests());
            long more = count.requests() - (before == null ? 0 : before);
            if (more > 0) {
                shares.takenElsewhere(count.login(), more);
            }
        }
    }

    private List<Row> counts() {
        return jdbc.sql(
                        """
                        select login, node_id as node, requests from request_count
                        where node_id <> ? and counted_at > current_timestamp - interval '60' second
                        """)
                .param(node.text())
                .query(Row.class)
                .list();
    }

    private record Count(String login, String node) {}

    private record Row(String login, String node, long requests) {

        Count key() {
            return new Count(login, node);
        }
    }
}
