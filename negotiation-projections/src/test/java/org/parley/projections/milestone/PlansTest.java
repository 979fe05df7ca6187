package org.parley.projections.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What managers ask is found by an index, and a list is not sorted first. What others wait for is
 * looked up by its measure on H2; PostgreSQL goes through the waiting ones by their key and reads
 * what is open of a table of this size once.
 */
@Tag("database")
class PlansTest {

    private static final boolean ON_H2 =
            !"postgresql".equals(System.getProperty("parley.test.database"));
    private static final Map<String, String> INDEXES =
            Map.ofEntries(
                    Map.entry("all by due date", "milestone_by_due"),
                    Map.entry("all, last due first", "milestone_by_due_last"),
                    Map.entry("all by title", "milestone_by_title"),
                    Map.entry("all by level", "milestone_by_level"),
                    Map.entry("next 90 days", "milestone_by_due"),
                    Map.entry("overdue", "milestone_by_stage"),
                    Map.entry("claimed, unverified", "milestone_by_unverified"),
                    Map.entry("disputed", "milestone_by_standing"),
                    Map.entry("limit exceeded", "milestone_by_exceeded"),
                    Map.entry("of one party", "milestone_by_responsible"),
                    Map.entry("of one negotiation", "milestone_by_negotiation"),
                    Map.entry("a later page", "milestone_by_stage"),
                    Map.entry(
                            "who waits on whom",
                            ON_H2 ? "milestone_by_measure" : "milestone_pkey"));

    private final DataSource source = Database.freshSource();
    private final JdbcClient plain = JdbcClient.create(source);
    private final Explained explained = new Explained(source);

    @BeforeEach
    void there_are_four_thousand_milestones() throws SQLException {
        new ManyMilestones(source).write(400);
        plain.sql("analyze").update();
    }

    @Test
    void each_list_uses_the_index_that_is_in_its_order() {
        Map<String, Runnable> lists = questions().lists(any());

        assertThat(lists.keySet()).isEqualTo(INDEXES.keySet());
        SoftAssertions.assertSoftly(softly ->
                lists.forEach((what, question) ->
                        softly.assertThat(explained.plansOf(question))
                                .as(what)
                                .isNotEmpty()
                                .allMatch(plan -> plan.contains(INDEXES.get(what)))));
    }

    /** Kept totals are rows to be read, all of them. */
    @Test
    @EnabledIf("isOnH2")
    void whatever_is_counted_no_table_of_milestones_or_groups_is_gone_through() {
        SoftAssertions.assertSoftly(softly ->
                questions()
                        .sums()
                        .forEach((what, question) ->
                                softly.assertThat(explained.plansOf(question))
                                        .as(what)
                                        .isNotEmpty()
                                        .noneMatch(plan ->
                                                plan.contains("milestone.tableScan")
                                                        || plan.contains(
                                                                "milestone_group.tableScan"))));
    }

    static boolean isOnH2() {
        return ON_H2;
    }

    private ManagerQuestions questions() {
        return new ManagerQuestions(JdbcClient.create(explained.source()));
    }

    private NegotiationId any() {
        return new NegotiationId(
                plain.sql("select negotiation_id from milestone limit 1")
                        .query(UUID.class)
                        .single());
    }
}
