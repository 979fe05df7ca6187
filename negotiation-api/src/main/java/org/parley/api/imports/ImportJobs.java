package org.parley.api.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.HouseSeal;
import org.parley.api.eventstore.SharedSecrets;
import org.parley.api.eventstore.nodes.NodeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of imports. */
@Repository
class ImportJobs {

    static final int MOST_ERRORS = 1_000;

    private final JdbcClient jdbc;
    private final String node;

    private final HouseSeal seal;

    ImportJobs(JdbcClient jdbc, NodeId node, SharedSecrets secrets) {
        this.jdbc = jdbc;
        this.seal = new HouseSeal(secrets, "import-errors");
        this.node = node.text();
    }

    void add(ImportJob job) {
        Tally tally = job.tally();
        jdbc.sql(
                        """
                        insert into import_job (import_id, login, name, node, state, lines, recorded,
                            repeated, failed, millis, posted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(job.id(), job.origin().importer(), job.origin().name(), node)
                .params(job.state().name(), tally.lines(), tally.recorded(), tally.repeated())
                .params(tally.failed(), job.millis())
                .param(job.postedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(UUID id, ImportState state, Tally tally, long millis) {
        jdbc.sql(
                        """
                        update import_job set state = ?, recorded = ?, repeated = ?, failed = ?, millis = ?
                        where import_id = ?
                        """)
                .params(state.name(), tally.recorded(), tally.repeated(), tally.failed(), millis)
                .param(id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from import_job where import_id = ?").param(id).update();
    }

    /** What a node was working on when it died or was stopped, nobody works on any more. */
    void interruptAllBut(Set<String> living) {
        jdbc.sql(
                        "update import_job set state = :interrupted"
                                + " where state = :running and node not in (:living)")
                .param("interrupted", ImportState.INTERRUPTED.name())
                .param("running", ImportState.RUNNING.name())
                .param("living", living)
                .update();
    }

    /** Whether an import of the login is under way on any node. */
    boolean isBusy(String login) {
        return jdbc.sql("select count(*) from import_job where login = ? and state = ?")
                        .params(login, ImportState.RUNNING.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The import of that login, or null when the login has none of that id. */
    @Nullable ImportJob find(UUID id, String login) {
        return jdbc.sql("select * from import_job where import_id = ? and login = ?")
                .params(id, login)
                .query(ImportJobs::job)
                .optional()
                .orElse(null);
    }

    void addError(UUID id, int ordinal, LineError error) {
        jdbc.sql(
                        """
                        insert into import_error (import_id, ordinal, line, header, pointer, type, detail)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, ordinal, error.line())
                .param(error.column() == null ? null : seal.seal(error.column()))
                .param(error.pointer() == null ? null : seal.seal(error.pointer()))
                .params(error.type(), seal.seal(error.detail()))
                .update();
    }

    List<LineError> errors(UUID id) {
        return jdbc.sql(
                        """
                        select line, header, pointer, type, detail from import_error
                        where import_id = ? order by ordinal
                        """)
                .param(id)
                .query((row, _) -> error(row))
                .list();
    }

    private LineError error(ResultSet row) throws SQLException {
        return new LineError(
                row.getInt("line"),
                opened(row.getString("header")),
                opened(row.getString("pointer")),
                row.getString("type"),
                seal.open(row.getString("detail")));
    }

    private @Nullable String opened(@Nullable String sealed) {
        return sealed == null ? null : seal.open(sealed);
    }

    private static ImportJob job(ResultSet row, int number) throws SQLException {
        return new ImportJob(
                row.getObject("import_id", UUID.class),
                new Origin(row.getString("login"), row.getString("name")),
                ImportState.valueOf(row.getString("state")),
                new Tally(
                        row.getInt("lines"),
                        row.getInt("recorded"),
                        row.getInt("repeated"),
                        row.getInt("failed")),
                row.getLong("millis"),
                row.getObject("posted_at", OffsetDateTime.class).toInstant());
    }
}
