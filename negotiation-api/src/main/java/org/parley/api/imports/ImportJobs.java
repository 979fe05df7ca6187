package org.parley.api.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of imports. */
@Repository
class ImportJobs {

    static final int MOST_ERRORS = 1_000;

    /** The embedded database is open in one process only, whatever machine that runs on. */
    private static final String ALONE = "embedded";

    private final JdbcClient jdbc;
    private final String node;

    ImportJobs(
            JdbcClient jdbc,
            @Value("${spring.datasource.url:}") String database,
            @Value("${parley.node:${HOSTNAME:parley}}") String node) {
        this.jdbc = jdbc;
        this.node = database.startsWith("jdbc:") ? node : ALONE;
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

    /** What this node was working on when it was stopped, it works on no more. */
    void interruptAll() {
        jdbc.sql("update import_job set state = ? where state = ? and node = ?")
                .params(ImportState.INTERRUPTED.name(), ImportState.RUNNING.name(), node)
                .update();
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
                        insert into import_error (import_id, ordinal, line, pointer, type, detail)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(id, ordinal, error.line())
                .param(error.pointer())
                .params(error.type(), error.detail())
                .update();
    }

    List<LineError> errors(UUID id) {
        return jdbc.sql(
                        """
                        select line, pointer, type, detail from import_error
                        where import_id = ? order by ordinal
                        """)
                .param(id)
                .query(LineError.class)
                .list();
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
