package org.parley.projections.milestone;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
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

    /** What the projectors keep of the milestones beside them. */
    private static final List<String> KEPT =
            List.of(
                    "insert into milestone_group select 'NEGOTIATION', negotiation_id,"
                            + " negotiation_id, title from milestone_negotiation",
                    "insert into milestone_group select 'PARTY', party_id, negotiation_id,"
                            + " short_name from milestone_party",
                    "insert into milestone_group select distinct 'MEASURE', measure_id,"
                            + " negotiation_id, measure_title from milestone",
                    "insert into milestone_group select distinct 'PHASE', phase_id,"
                            + " negotiation_id, concat(measure_title, ': ', phase_title)"
                            + " from milestone",
                    "insert into milestone_tally select negotiation_id, category, count(*), "
                            + Categories.LEVELS
                            + " from milestone m group by negotiation_id, category");

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
                                "insert into milestone_party (negotiation_id, party_id, short_name,"
                                        + " name_key) values (?, ?, ?, lower(?))");
                PreparedStatement milestones = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < negotiations; i++) {
                UUID negotiation = id();
                UUID[] both = {id(), id()};
                add(titles, negotiation, "Talks " + i);
                add(parties, negotiation, both[0], "North " + i, "North " + i);
                add(parties, negotiation, both[1], "South " + i, "South " + i);
                milestones(milestones, negotiation, both);
                if (i % 500 == 499 || i == negotiations - 1) {
                    titles.executeBatch();
                    parties.executeBatch();
                    milestones.executeBatch();
                    connection.commit();
                }
            }
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                for (String sql : KEPT) {
                    statement.executeUpdate(sql);
                }
            }
        }
    }

    private void milestones(PreparedStatement statement, UUID negotiation, UUID[] both)
            throws SQLException {
        UUID measure = id();
        String category = category();
        for (int i = 0; i < EACH; i++) {
            if (i == EACH / 2) {
                measure = id();
                category = category();
            }
            int phase = i % (EACH / 2) / 3;
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
                    new UUID(measure.getMostSignificantBits(), phase),
                    "Phase " + phase,
                    i,
                    "Measure " + i / (EACH / 2),
                    category,
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
                    phase,
                    random.nextInt(100) < 2,
                    limited ? 100 : null);
        }
    }

    private String category() {
        return CATEGORIES[random.nextInt(CATEGORIES.length)];
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
