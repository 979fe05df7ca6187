package org.parley.api.eventstore.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.modelling.command.ConcurrencyException;
import org.parley.api.eventstore.ForcedCommit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits units, many at once; when that fails, each alone, so that only the guilty one fails. A
 * unit whose premises have changed, or whose stream has gone on, is turned away before anything is
 * written.
 */
final class Commits implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Commits.class);

    private final WritingConnection connection;
    private final ForcedCommit forced;
    private final PersistenceExceptionResolver duplicates;
    private final LatelyWritten lately;
    private final boolean shared;

    /**
     * @param shared whether other nodes write to the database
     */
    Commits(
            WritingConnection connection,
            ForcedCommit forced,
            PersistenceExceptionResolver duplicates,
            LatelyWritten lately,
            boolean shared) {
        this.connection = connection;
        this.forced = forced;
        this.duplicates = duplicates;
        this.lately = lately;
        this.shared = shared;
    }

    /** Writes them and tells each its outcome; it never throws. */
    void write(List<Unit> units) {
        try {
            if (!units.isEmpty()) {
                together(units);
            }
        } catch (RuntimeException | Error failed) {
            LOG.error("writing failed", failed);
            connection.discard();
            units.forEach(unit -> unit.failed(new OutcomeUnknown("writing failed", failed)));
        }
    }

    @Override
    public void close() {
        connection.discard();
    }

    private void together(List<Unit> units) {
        List<Unit> standing;
        List<Place> places = new ArrayList<>();
        try {
            Connection open = connection.open();
            Statements.claims(open, units);
            standing = standing(Statements.events(open, units, shared, places), units);
            if (standing.size() == units.size()) {
                Statements.rows(open, units);
            }
            connection.refuseLate();
        } catch (SQLException failed) {
            LOG.debug("a group of {} is written one by one", units.size(), failed);
            oneByOne(units, failed);
            return;
        }
        if (standing.size() == units.size()) {
            commit(units, places);
        } else if (connection.rollback()) {
            write(standing);
        } else {
            standing.forEach(unit -> unit.failed(Stage.gone()));
        }
    }

    private void oneByOne(List<Unit> units, SQLException failed) {
        if (connection.rollback()) {
            units.forEach(this::alone);
        } else {
            units.forEach(unit -> unit.failed(Stage.translated(failed)));
        }
    }

    private void alone(Unit unit) {
        List<Unit> only = List.of(unit);
        Stage stage = Stage.BEFORE;
        try {
            Connection open = connection.open();
            Ground ground = Ground.of(Statements.revisions(open, only, shared));
            if (standing(ground, only).isEmpty()) {
                connection.rollback();
                return;
            }
            stage = Stage.CLAIM;
            Statements.claims(open, only);
            stage = Stage.EVENTS;
            Statements.events(open, only);
            stage = Stage.ROWS;
            Statements.rows(open, only);
            stage = Stage.BEFORE;
            connection.refuseLate();
        } catch (SQLException failed) {
            connection.rollback();
            unit.failed(stage.meaning(unit, failed, duplicates));
            return;
        }
        commit(only, List.of());
    }

    /** Those whose ground holds; the others are told that they were overtaken. */
    private static List<Unit> standing(Ground ground, List<Unit> units) {
        List<Unit> standing = new ArrayList<>(units.size());
        for (Unit unit : units) {
            if (ground.isTaken(unit)) {
                unit.failed(Stage.lostRace(unit, null));
            } else if (ground.bears(unit)) {
                standing.add(unit);
            } else {
                unit.failed(new ConcurrencyException("the table has changed since it was decided"));
            }
        }
        return standing;
    }

    private void commit(List<Unit> units, List<Place> places) {
        try {
            connection.commit();
        } catch (SQLException failed) {
            connection.discard();
            units.forEach(unit ->
                    unit.failed(new OutcomeUnknown("the commit was not confirmed", failed)));
            return;
        }
        try {
            forced.await();
            lately.committed(places);
            units.forEach(Unit::written);
        } catch (RuntimeException failed) {
            units.forEach(unit -> unit.failed(failed));
        }
    }
}
