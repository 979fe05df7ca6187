package org.parley.api.security;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.DelegateFunction;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.Username;
import org.parley.projections.accreditation.Accreditation;
import org.parley.projections.accreditation.Accreditations;
import org.parley.projections.accreditation.Lines;
import org.parley.projections.accreditation.Place;
import org.parley.projections.accreditation.Places;
import org.parley.projections.accreditation.Standing;

/** One negotiation with one measure, and one delegate of one principal. */
record SeatsForTests(NegotiationId negotiation, PartyId party, MeasureId measure)
        implements Accreditations, Places, Lines {

    static final BackchannelId LINE = new BackchannelId(UUID.randomUUID());

    SeatsForTests() {
        this(
                new NegotiationId(UUID.randomUUID()),
                new PartyId(UUID.randomUUID()),
                new MeasureId(UUID.randomUUID()));
    }

    @Override
    public @Nullable Accreditation find(Username username, NegotiationId negotiationId) {
        return username.text().equals("delegate") && exists(negotiationId) ? seat() : null;
    }

    @Override
    public @Nullable Standing standing(@Nullable Username username, NegotiationId id) {
        return exists(id) ? new Standing(username == null ? null : find(username, id)) : null;
    }

    @Override
    public List<Accreditation> of(Username username) {
        return username.text().equals("delegate") ? List.of(seat()) : List.of();
    }

    @Override
    public boolean exists(NegotiationId negotiationId) {
        return negotiationId.equals(negotiation);
    }

    @Override
    public boolean isArchive(NegotiationId negotiationId) {
        return false;
    }

    @Override
    public @Nullable NegotiationId negotiationOf(MeasureId measureId) {
        return measureId.equals(measure) ? negotiation : null;
    }

    @Override
    public @Nullable Place placeOf(MilestoneId milestoneId) {
        return null;
    }

    @Override
    public @Nullable NegotiationId negotiationOf(IncidentId incidentId) {
        return null;
    }

    @Override
    public List<IncidentId> incidentsOf(NegotiationId negotiationId) {
        return List.of();
    }

    @Override
    public List<NegotiationId> withIncidents() {
        return List.of();
    }

    @Override
    public List<MeasureId> measuresOf(NegotiationId negotiationId) {
        return List.of(measure);
    }

    @Override
    public List<NegotiationId> withMeasures() {
        return List.of(negotiation);
    }

    @Override
    public Map<PartyId, String> shortNames(NegotiationId negotiationId) {
        return Map.of();
    }

    @Override
    public boolean has(BackchannelId line, Username username, Accreditation seat) {
        return of(username, seat).contains(line);
    }

    @Override
    public List<BackchannelId> of(Username username, Accreditation seat) {
        return username.text().equals("delegate") && seat.equals(seat())
                ? List.of(LINE)
                : List.of();
    }

    private Accreditation seat() {
        return new Accreditation(negotiation, party, PartyRole.PRINCIPAL, DelegateFunction.HEAD);
    }
}
