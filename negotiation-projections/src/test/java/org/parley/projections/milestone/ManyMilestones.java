package org.parley.projections.milestone;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A portfolio as large as one likes, written straight into the tables: ten milestones a
 * negotiation, in two measures of two phases, due within five years around {@link #TODAY}. Most of
 * what was due is done, and of a hundred some are disputed, claimed, beyond a limit, waived or
 * without a date.
 */
final class ManyMilestones {

    static final LocalDate TODAY = LocalDate.of(2017, 3, 1);
    static final int EACH = 10;

    private static final String INSERT =
            "insert into milestone (milestone_id, measure_id, negotiation_id, phase_id, phase_title,"
                    + " ordinal, measure_title, category, measure_mode, title, kind, responsible,"
                    + " verifier, progress_level, claim, verification, standing, first_due, due,"
                    + " extensions, done_on, reported_value, phase_ordinal, course,"
                    + " measure_standing, waived, runs_out, at_most)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, 'RECIPROCAL', ?, 'DELIVERABLE', ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, 0, ?, ?, ?, 'IN_FORCE', 'IN_FORCE', ?, false, ?)";
    private static final String[] CATEGORIES = {
        "MILITARY", "HUMANITARIAN", "ECONOMIC", "POLITICAL"
    };

    private final Random random = new Random(1);
    private final DataSource source;

    ManyMilestones(DataSource source) {
        this.source = source;
    }

    void write(int negotiations) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement titles =
                        connection.prepareStatement(
                                "insert into milestone_negotiation (negotiation_id, title) values (?, ?)");
                PreparedStatement parties =
                        connection.prepareStatement(
                                "insert into milestone_party (negotiation_id, party_id, short_name)"
                                        + " values (?, ?, ?)");
                PreparedStatement milestones = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < negotiations; i++) {
                UUID negotiation = id();
                UUID[] both = {id(), id()};
                add(titles, negotiation, "Talks " + i);
                add(parties, negotiation, both[0], "North " + i);
                add(parties, negotiation, both[1], "South " + i);
                milestones(milestones, negotiation, both);
                if (i % 500 == 499 || i == negotiations - 1) {
                    titles.executeBatch();
                    parties.executeBatch();
                    milestones.executeBatch();
                    connection.commit();
                }
            }
            connection.setAutoCommit(true);
        }
    }

    private void milestones(PreparedStatement statement, UUID negotiation, UUID[] both)
            throws SQLException {
        UUID measure = id();
        for (int i = 0; i < EACH; i++) {
            if (i == EACH / 2) {
                measure = id();
            }
            boolean dated = random.nextInt(100) > 2;
            LocalDate due = dated ? TODAY.plusDays(random.nextInt(1_800) - 1_200L) : null;
            boolean past = due != null && due.isBefore(TODAY);
            boolean done = past && random.nextInt(100) < 93;
            boolean claimed = !done && random.nextInt(100) < 5;
            boolean limited = random.nextInt(100) < 10;
            add(
                    statement,
                    id(),
                    measure,
                    negotiation,
                    new UUID(measure.getMostSignificantBits(), i % EACH / 3),
                    "Phase " + i % (EACH / 2) / 3,
                    i,
                    "Measure " + i / (EACH / 2),
                    CATEGORIES[random.nextInt(CATEGORIES.length)],
                    "Step " + random.nextInt(100_000),
                    both[i % 2],
                    both[(i + 1) % 2],
                    done ? 3 : random.nextInt(3),
                    done || claimed ? "REPORTED_COMPLETE" : "NONE",
                    done ? "VERIFIED" : "UNVERIFIED",
                    random.nextInt(100) < 1 ? "DISPUTED" : "IN_FORCE",
                    due,
                    due,
                    done ? due.plusDays(random.nextInt(60) - 50L) : null,
                    limited ? String.valueOf(random.nextInt(110)) : null,
                    i % (EACH / 2) / 3,
                    random.nextInt(100) < 2,
                    limited ? 100 : null);
        }
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
