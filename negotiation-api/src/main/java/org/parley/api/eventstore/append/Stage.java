package org.parley.api.eventstore.append;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** How far the writing of a single unit had come, which tells what a failure means. */
enum Stage {
    BEFORE,
    CLAIM,
    EVENTS,
    ROWS;

    private static final SQLExceptionTranslator TRANSLATOR = new SQLExceptionSubclassTranslator();

    /** What whoever waits for the unit is told. */
    RuntimeException meaning(
            Unit unit, SQLException failed, PersistenceExceptionResolver resolver) {
        boolean duplicate = resolver.isDuplicateKeyViolation(failed);
        return switch (this) {
            case CLAIM ->
                    duplicate ? requireNonNull(unit.claim()).taken().get() : translated(failed);
            case EVENTS -> duplicate ? lostRace(unit, failed) : notStored(failed);
            case BEFORE, ROWS -> translated(failed);
        };
    }

    /** A failure of the database in the terms that the rest of the house knows. */
    static RuntimeException translated(SQLException failed) {
        @Nullable RuntimeException known = TRANSLATOR.translate("append", null, failed);
        return known == null ? new UncategorizedSQLException("append", null, failed) : known;
    }

    /** The connection broke before anything was committed. */
    static RuntimeException gone() {
        return translated(
                new SQLNonTransientConnectionException("the connection is gone", "08006"));
    }

    /**
     * What a unit is told whose events another one was faster to write.
     *
     * @param failed how it came out, or null when it was seen before anything was written
     */
    static RuntimeException lostRace(Unit unit, @Nullable SQLException failed) {
        EventRow first = unit.events().getFirst();
        return first.sequence() == 0
                ? new AggregateStreamCreationException("the stream exists already", failed)
                : new ConcurrencyException("another command came first", failed);
    }

    private static RuntimeException notStored(SQLException failed) {
        return new EventStoreException("the events could not be stored", failed);
    }
}
