package org.parley.projections.accreditation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Kept by {@link Steps}, {@link Reports} and {@link Seating} in each command's own transaction. */
@Component
class JdbcPlaces implements Places, Hanging {

    private final JdbcClient jdbc;

    JdbcPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable NegotiationId negotiationOf(MeasureId measure) {
        return jdbc.sql("select negotiation_id from table_measure where measure_id = ?")
                .param(measure.value())
                .query((row, _) -> new NegotiationId(row.getObject(1, UUID.class)))
                .optional()
                .orElse(null);
    }

    @Override
    public @Nullable Place placeOf(MilestoneId milestone) {
        return jdbc.sql(
                        "select negotiation_id, measure_id from table_milestone"
                                + " where milestone_id = ?")
                .param(milestone.value())
                .query((row, _) ->
                        new Place(
                                new NegotiationId(row.getObject(1, UUID.class)),
                                new MeasureId(row.getObject(2, UUID.class))))
                .optional()
                .orElse(null);
    }

    @Override
    public List<MeasureId> measuresOf(NegotiationId negotiation) {
        return jdbc.sql(
                        "select measure_id from table_measure where negotiation_id = ?"
                                + " order by ordinal")
                .param(negotiation.value())
                .query((row, _) -> new MeasureId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public List<NegotiationId> withMeasures() {
        return jdbc.sql("select distinct negotiation_id from table_measure")
                .query((row, _) -> new NegotiationId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public @Nullable NegotiationId negotiationOf(IncidentId incident) {
        return jdbc.sql("select negotiation_id from table_incident where incident_id = ?")
                .param(incident.value())
                .query((row, _) -> new NegotiationId(row.getObject(1, UUID.class)))
                .optional()
                .orElse(null);
    }

    @Override
    public List<IncidentId> incidentsOf(NegotiationId negotiation) {
        return jdbc.sql(
                        "select incident_id from table_incident where negotiation_id = ?"
                                + " order by ordinal")
                .param(negotiation.value())
                .query((row, _) -> new IncidentId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public List<NegotiationId> withIncidents() {
        return jdbc.sql("select distinct negotiation_id from table_incident")
                .query((row, _) -> new NegotiationId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public Map<PartyId, String> shortNames(NegotiationId negotiation) {
        Map<PartyId, String> names = new HashMap<>();
        jdbc.sql("select party_id, short_name from table_seat where negotiation_id = ?")
                .param(negotiation.value())
                .query(row -> {
                    names.put(new PartyId(row.getObject(1, UUID.class)), row.getString(2));
                });
        return names;
    }

    @Override
    public List<MeasureId> measuresOn(NegotiationId negotiation, String anchor) {
        return jdbc.sql(
                        "select m.measure_id from table_measure m join table_hanging h"
                                + " on h.measure_id = m.measure_id where h.negotiation_id = ?"
                                + " and h.anchor = ? order by m.ordinal")
                .params(negotiation.value(), anchor)
                .query((row, _) -> new MeasureId(row.getObject(1, UUID.class)))
                .list();
    }
}
