package org.parley.api.noninterference;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.eventstore.Arrivals;
import org.parley.api.webhook.Receiver;
import org.parley.api.webhook.Receiver.Got;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The programs that A and B have alerts of one run sent to. Only what B is sent is looked at. */
final class Alerted {

    private static final String WEBHOOKS = "/api/v1/webhooks";
    private static final String OF_A = "secret-webhook";
    private static final String OF_B = "webhook-of-b";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JdbcClient sql;
    private final Arrivals arrivals;
    private final Receiver receiver;
    private final String folder;
    private @Nullable UUID webhook;

    /**
     * @param mark of the run
     */
    Alerted(House house, Receiver receiver, String mark) {
        this.sql = house.context().getBean(JdbcClient.class);
        this.arrivals = house.context().getBean(Arrivals.class);
        this.receiver = receiver;
        this.folder = "/" + mark;
    }

    /** B has alerts sent to it, before all else. */
    static Step ofB() {
        return made("b.head", OF_B).named(OF_B);
    }

    /** A does too, which is its own affair. */
    static Step ofA() {
        return made("a.head", OF_A).named(OF_A);
    }

    private static Step made(String who, String path) {
        return Step.post(who, WEBHOOKS, "{\"url\": \"<receiver>/" + path + "\"}");
    }

    /** At the end: an address that nobody has any more costs the runs that follow nothing. */
    static List<Step> end() {
        return List.of(
                Step.delete("a.head", WEBHOOKS + "/<" + OF_A + ">"),
                Step.delete("b.head", WEBHOOKS + "/<" + OF_B + ">"));
    }

    /** Where the programs of this run are. */
    String url() {
        return receiver.url(folder);
    }

    void keep(String name, Reply reply) {
        if (name.equals(OF_B)) {
            webhook = UUID.fromString(reply.id());
        }
    }

    /** Whether B has alerts sent to it in this run. */
    boolean isAsked() {
        return webhook != null;
    }

    /** What B was sent, when nothing more is to be. */
    List<Got> sentToB() {
        UUID id = Objects.requireNonNull(webhook);
        long last = arrivals.last();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        number("select told from webhook where webhook_id = ?", id) >= last
                                && number(
                                                "select count(*) from webhook_delivery where"
                                                        + " webhook_id = ? and state = 'WAITING'",
                                                id)
                                        == 0);
        return receiver.got().stream()
                .filter(got -> got.path().equals(folder + "/" + OF_B))
                .toList();
    }

    private long number(String query, UUID id) {
        return sql.sql(query).param(id).query(Long.class).single();
    }
}
