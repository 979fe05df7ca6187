package org.parley.api.eventstore.warm;

import java.sql.Connection;
import java.util.Map;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.accreditation.KnownTables;
import org.parley.projections.accreditation.Premises;
import org.parley.projections.accreditation.Revisions;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds out whether what a command was decided on is still the present. */
public final class Freshness {

    private final JdbcTemplate jdbc;
    private final KnownTables tables;
    private final WarmAggregates aggregates;

    Freshness(JdbcTemplate jdbc, KnownTables tables, WarmAggregates aggregates) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.aggregates = aggregates;
    }

    /**
     * Does nothing when the command was decided on the present.
     *
     * @param refused why it was refused, or null when it just left nothing to write
     * @throws ConcurrencyException when it was not, and is to be decided again
     */
    public void require(UnitOfWork<?> command, @Nullable RuntimeException refused) {
        Map<String, Long> versions = Past.versions(command);
        Map<NegotiationId, Long> seen = Premises.of(command).seen();
        boolean current =
                versions.entrySet().stream()
                                .allMatch(warm -> isLast(warm.getKey(), warm.getValue()))
                        && revisionsOf(seen).equals(seen);
        if (!current) {
            versions.keySet().forEach(aggregates::overtaken);
            seen.keySet().forEach(tables::forget);
            throw new ConcurrencyException("decided on a past that was overtaken", refused);
        }
    }

    /** Forgets what the command has changed. */
    public void movedOn(UnitOfWork<?> command) {
        Premises.of(command).changed().forEach(tables::forget);
    }

    /** Forgets what may be the reason why the command failed. */
    public void failed(UnitOfWork<?> command) {
        if (command.getExecutionResult() != null
                && command.getExecutionResult().isExceptionResult()
                && command.getExecutionResult().getExceptionResult()
                        instanceof ConcurrencyException) {
            Premises.of(command).seen().keySet().forEach(tables::forget);
        }
    }

    private boolean isLast(String stream, long version) {
        Long last =
                jdbc.queryForObject(
                        "select max(sequence_number) from domain_event"
                                + " where aggregate_identifier = ?",
                        Long.class,
                        stream);
        return last != null && last == version;
    }

    private Map<NegotiationId, Long> revisionsOf(Map<NegotiationId, Long> seen) {
        ConnectionCallback<Map<NegotiationId, Long>> read =
                (Connection connection) -> Revisions.read(connection, seen.keySet(), false);
        Map<NegotiationId, Long> revisions = jdbc.execute(read);
        return revisions == null ? Map.of() : revisions;
    }
}
