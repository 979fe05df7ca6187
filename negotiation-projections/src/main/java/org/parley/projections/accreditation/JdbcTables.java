package org.parley.projections.accreditation;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.core.outside.Table;
import org.parley.core.outside.Tables;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.Issue;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RoundId;
import org.parley.projections.support.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/**
 * The tables behind decisions. Who sits there and whether the talks are open is a premise of the
 * command: nobody moves it between a decision and its event.
 */
@Component
class JdbcTables implements Tables {

    private static final TypeReference<List<Issue>> ISSUES = new TypeReference<>() {};

    private final KnownTables tables;
    private final JdbcClient jdbc;

    JdbcTables(KnownTables tables, JdbcClient jdbc) {
        this.tables = tables;
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable Table find(NegotiationId id) {
        KnownTable known = tables.find(id);
        return known == null ? null : known.table();
    }

    @Override
    public @Nullable Map<String, Issue> issues(NegotiationId id, AgendaItemId item) {
        return jdbc.sql(
                        "select issues from table_agenda_item where negotiation_id = ?"
                                + " and item_id = ?")
                .params(id.value(), item.value())
                .query((row, _) ->
                        Json.read(row.getString(1), ISSUES).stream()
                                .collect(toMap(Issue::key, Function.identity())))
                .optional()
                .orElse(null);
    }

    @Override
    public Map<String, LocalDate> anchors(NegotiationId id) {
        Map<String, LocalDate> anchors = new HashMap<>();
        jdbc.sql(
                        "select name, anchor_day from table_anchor where negotiation_id = ?"
                                + " and anchor_day is not null")
                .param(id.value())
                .query(row -> {
                    anchors.put(row.getString(1), row.getObject(2, LocalDate.class));
                });
        return anchors;
    }

    @Override
    public Map<MilestoneId, Boolean> milestones(NegotiationId id) {
        Map<MilestoneId, Boolean> milestones = new HashMap<>();
        jdbc.sql(
                        "select milestone_id, verified or waived from table_milestone"
                                + " where negotiation_id = ?")
                .param(id.value())
                .query(row -> {
                    milestones.put(
                            new MilestoneId(row.getObject(1, UUID.class)), row.getBoolean(2));
                });
        return milestones;
    }

    @Override
    public boolean hasRound(NegotiationId id, RoundId round) {
        return jdbc.sql("select 1 from table_round where round_id = ? and negotiation_id = ?")
                .params(round.value(), id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public boolean hasIncident(NegotiationId id, IncidentId incident) {
        return jdbc.sql(
                        "select 1 from table_incident where incident_id = ?"
                                + " and negotiation_id = ?")
                .params(incident.value(), id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
