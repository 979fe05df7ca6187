package org.parley.api.incident;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.dossier.incident.Answer;
import org.parley.projections.dossier.incident.Incident;
import org.parley.projections.dossier.incident.Incidents;
import org.parley.projections.incident.IncidentFilter;
import org.parley.projections.incident.IncidentLine;
import org.parley.projections.incident.IncidentLines;
import org.parley.projections.milestone.Milestones;
import org.parley.projections.support.Moment;
import org.springframework.stereotype.Component;

/** The lines of incidents as of any moment, folded from their streams. */
@Component
public class PastIncidents {

    private static final int FIRST = 500;

    private final Incidents incidents;
    private final Milestones milestones;

    PastIncidents(Incidents incidents, Milestones milestones) {
        this.incidents = incidents;
        this.milestones = milestones;
    }

    /** All that the filter's scope and negotiation let one see at that moment. */
    List<IncidentLine> at(Moment moment, IncidentFilter filter) {
        Map<NegotiationId, String> titles = milestones.titles(filter.where());
        return incidents.all(filter.where(), moment).stream()
                .map(one -> line(one, titles.get(one.negotiationId())))
                .toList();
    }

    /** Those of a negotiation that were open at that moment, the gravest first. */
    public List<IncidentLine> open(NegotiationId negotiation, Moment moment) {
        IncidentFilter filter =
                new IncidentFilter(null, negotiation, null, null, null, null, true, null);
        return IncidentLines.inHand(at(moment, filter), filter, null, FIRST).items().stream()
                .sorted(comparing(IncidentLine::level).reversed())
                .toList();
    }

    private static IncidentLine line(Incident one, @Nullable String negotiation) {
        return new IncidentLine(
                one.id(),
                one.negotiationId(),
                negotiation,
                one.title(),
                one.reportedBy(),
                one.reportedByPartyId(),
                one.told().occurredOn(),
                one.reportedAt(),
                one.severity(),
                one.level(),
                one.status(),
                one.acknowledgement().status(),
                one.acknowledgement().due(),
                one.acknowledgement().asked().stream()
                        .filter(answer -> answer.acknowledgedOn() == null)
                        .map(Answer::party)
                        .toList());
    }
}
