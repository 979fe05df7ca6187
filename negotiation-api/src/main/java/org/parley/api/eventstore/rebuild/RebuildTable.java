package org.parley.api.eventstore.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.nodes.NodeId;
import org.parley.projections.support.Colour;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of read models. A node that works on one owns its row, and says in each transaction of
 * that work that it still does: what a node does that was taken for dead is undone.
 */
record RebuildTable(JdbcClient jdbc, Serializer serializer, NodeId node) {

    private static final String TOKEN = "token.GapAware";

    Optional<Rebuild> find(String readModel) {
        return jdbc.sql("select * from read_model where name = ?")
                .param(readModel)
                .query(this::row)
                .optional();
    }

    /** Has it begun, unless one is under way. */
    void begin(String readModel, Instant now) {
        if (restart(readModel, now) == 0 && find(readModel).isEmpty()) {
            try {
                jdbc.sql(
                                "insert into read_model (name, colour, phase, reached, events, busy_millis)"
                                        + " values (?, 'BLUE', 'RESTING', -1, 0, 0)")
                        .param(readModel)
                        .update();
            } catch (DuplicateKeyException _) {
                // another node began at the same time
            }
            restart(readModel, now);
        }
    }

    private int restart(String readModel, Instant now) {
        return jdbc.sql(
                        "update read_model set phase = 'CLEARING', token = null, reached = -1, events = 0,"
                                + " busy_millis = 0, began_at = ?, owner_node = null, trouble = null"
                                + " where name = ? and phase in ('RESTING', 'TIDYING')")
                .params(utc(now), readModel)
                .update();
    }

    /** Takes the work on a read model if there is any that no living node does. */
    boolean claim(String readModel, Set<String> living) {
        return jdbc.sql(
                                """
                                update read_model set owner_node = :node where name = :name and phase <> 'RESTING'
                                and (owner_node is null or owner_node = :node or owner_node not in (:living))
                                """)
                        .param("node", node.text())
                        .param("name", readModel)
                        .param("living", living)
                        .update()
                == 1;
    }

    /** Lets go of all work, for other nodes to go on. */
    void release() {
        jdbc.sql("update read_model set owner_node = null where owner_node = ?")
                .param(node.text())
                .update();
    }

    /**
     * First in a transaction of that phase.
     *
     * @throws Overtaken when it is another node's work by now, or another phase
     */
    void hold(Rebuild at) {
        require(
                jdbc.sql(
                                "update read_model set owner_node = owner_node"
                                        + " where name = ? and phase = ? and owner_node = ?")
                        .params(at.readModel(), at.phase().name(), node.text())
                        .update());
    }

    void enter(Rebuild at, Phase next) {
        require(
                jdbc.sql(
                                "update read_model set phase = ? where name = ? and phase = ? and owner_node = ?")
                        .params(next.name(), at.readModel(), at.phase().name(), node.text())
                        .update());
    }

    /** Says what has been taken in, in the transaction in which it is. */
    void move(String readModel, TrackingToken token, int events, long millis) {
        require(
                jdbc.sql(
                                "update read_model set token = ?, reached = ?, events = events + ?,"
                                        + " busy_millis = busy_millis + ?, trouble = null"
                                        + " where name = ? and phase = 'BUILDING' and owner_node = ?")
                        .params(
                                serializer.serialize(token, String.class).getData(),
                                token.position().orElse(-1),
                                events,
                                millis,
                                readModel,
                                node.text())
                        .update());
    }

    /** From the commit on the other tables answer. */
    void change(Rebuild at, Instant now) {
        require(
                jdbc.sql(
                                "update read_model set colour = ?, phase = 'TIDYING', token = null, switched_at = ?"
                                        + " where name = ? and phase = 'BUILDING' and owner_node = ?")
                        .params(at.filled().name(), utc(now), at.readModel(), node.text())
                        .update());
    }

    /** What went wrong, by its kind: its words may quote what the operator must not read. */
    void failed(String readModel, Throwable cause) {
        jdbc.sql("update read_model set trouble = ? where name = ? and owner_node = ?")
                .params(cause.getClass().getSimpleName(), readModel, node.text())
                .update();
    }

    private static void require(int rows) {
        if (rows == 0) {
            throw new Overtaken();
        }
    }

    private Rebuild row(ResultSet row, int number) throws SQLException {
        String token = row.getString("token");
        OffsetDateTime switchedAt = row.getObject("switched_at", OffsetDateTime.class);
        return new Rebuild(
                row.getString("name"),
                Colour.valueOf(row.getString("colour")),
                Phase.valueOf(row.getString("phase")),
                token == null ? null : token(token),
                row.getLong("reached"),
                row.getLong("events"),
                row.getLong("busy_millis"),
                switchedAt == null ? null : switchedAt.toInstant(),
                row.getString("trouble"));
    }

    private @Nullable TrackingToken token(String json) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(json, String.class, TOKEN, null));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
