package org.parley.benchmark.ours;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Negotiations, written straight into the tables of the read model: each with two parties and two
 * measures of two phases, due within five years around today. Most of what was due is done, and of
 * a hundred some are disputed, claimed, beyond a limit, waived or without a date.
 */
final class Portfolio {

    private static final String MILESTONE =
            "insert into milestone (milestone_id, measure_id, negotiation_id, phase_id, phase_title,"
                    + " ordinal, measure_title, category, measure_mode, title, kind, responsible,"
                    + " verifier, progress_level, claim, verification, standing, first_due, due,"
                    + " extensions, done_on, reported_value, phase_ordinal, course,"
                    + " measure_standing, waived, runs_out, at_most)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, 'RECIPROCAL', ?, 'DELIVERABLE', ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, 0, ?, ?, ?, 'IN_FORCE', 'IN_FORCE', ?, false, ?)";
    private static final String TITLE =
            "insert into milestone_negotiation (negotiation_id, title) values (?, ?)";
    private static final String PARTY =
            "insert into milestone_party (negotiation_id, party_id, short_name, name_key)"
                    + " values (?, ?, ?, ?)";

    /** What is kept beside the milestones. */
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
                            + Totals.COUNTS
                            + " from milestone group by negotiation_id, category",
                    "analyze",
                    // H2 would give the last answer again, which it cannot while others write
                    "set optimize_reuse_results 0");

    private static final String[] CATEGORIES = {
        "MILITARY", "HUMANITARIAN", "ECONOMIC", "POLITICAL"
    };
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Random random = new Random(1);
    private final int each;

    /**
     * @param each how many milestones a negotiation has
     */
    Portfolio(int each) {
        this.each = each;
    }

    void write(DataSource source, int negotiations) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement titles = connection.prepareStatement(TITLE);
                PreparedStatement parties = connection.prepareStatement(PARTY);
                PreparedStatement milestones = connection.prepareStatement(MILESTONE);
                Statement kept = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < negotiations; i++) {
                UUID negotiation = id();
                UUID[] both = {id(), id()};
                add(titles, negotiation, "Talks " + i);
                add(parties, negotiation, both[0], "North " + i, "north " + i);
                add(parties, negotiation, both[1], "South " + i, "south " + i);
                measure(milestones, negotiation, both, "First");
                measure(milestones, negotiation, both, "Second");
                if (i % 500 == 499 || i == negotiations - 1) {
                    titles.executeBatch();
                    parties.executeBatch();
                    milestones.executeBatch();
                    connection.commit();
                }
            }
            for (String sql : KEPT) {
                kept.execute(sql);
            }
            connection.commit();
        }
    }

    private void measure(PreparedStatement to, UUID negotiation, UUID[] both, String title)
            throws SQLException {
        UUID measure = id();
        UUID[] phases = {id(), id()};
        String category = CATEGORIES[random.nextInt(CATEGORIES.length)];
        for (int i = 0; i < each / 2; i++) {
            int phase = 2 * i / (each / 2);
            boolean limited = isOneOfHundred(10);
            LocalDate due =
                    isOneOfHundred(3) ? null : TODAY.plusDays(random.nextInt(1_800) - 1_200L);
            boolean done = due != null && due.isBefore(TODAY) && !isOneOfHundred(7);
            add(
                    to,
                    id(),
                    measure,
                    negotiation,
                    phases[phase],
                    "Phase " + phase,
                    i,
                    title + " measure",
                    category,
                    "Step " + random.nextInt(100_000),
                    both[i % 2],
                    both[(i + 1) % 2],
                    done ? 3 : random.nextInt(3),
                    done || isOneOfHundred(5) ? "REPORTED_COMPLETE" : "NONE",
                    done ? "VERIFIED" : "UNVERIFIED",
                    isOneOfHundred(1) ? "DISPUTED" : "IN_FORCE",
                    due,
                    due,
                    done ? due.plusDays(random.nextInt(60) - 50L) : null,
                    limited ? String.valueOf(random.nextInt(110)) : null,
                    phase,
                    isOneOfHundred(2),
                    limited ? 100 : null);
        }
    }

    private boolean isOneOfHundred(int share) {
        return random.nextInt(100) < share;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static void add(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
