package org.parley.projections.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.negotiation.event.AgendaEvent;
import org.parley.core.negotiation.event.AnchorEvent;
import org.parley.core.negotiation.event.LifecycleEvent;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PositionEvent;
import org.parley.core.negotiation.event.RoundEvent;
import org.parley.core.negotiation.event.SeatingEvent;
import org.parley.projections.dossier.incident.IncidentInShort;
import org.parley.projections.dossier.measure.MeasureInShort;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Told;

/** A table, told fact by fact. */
final class TableFold {

    private static final long NOTHING_YET = -1;

    private final SeatingFold seating = new SeatingFold();
    private final RoundsFold rounds = new RoundsFold();
    private final AnchorsFold anchors = new AnchorsFold();
    private final AgendaFold agenda = new AgendaFold();
    private CourseFold course = CourseFold.PREPARING;
    private long version = NOTHING_YET;

    static TableFold of(List<Fact<NegotiationEvent>> facts) {
        TableFold table = new TableFold();
        facts.forEach(table::take);
        return table;
    }

    void take(Fact<NegotiationEvent> fact) {
        version = Math.max(version, fact.sequence());
        switch (fact.event()) {
            case SeatingEvent e -> seating.take(e);
            case LifecycleEvent e -> course = CourseFold.after(e, fact.occurredOn());
            case RoundEvent e -> rounds.take(e, fact.occurredOn());
            case AnchorEvent e -> anchors.take(e);
            case AgendaEvent e -> agenda.take(e, Told.of(fact));
            case PositionEvent e -> agenda.take(e, Told.of(fact));
        }
    }

    /** The dossier, or null when the opening was not told. */
    @Nullable Dossier dossier(List<MeasureInShort> measures, List<IncidentInShort> incidents) {
        NegotiationOpened opened = seating.opened();
        return opened == null ? null : dossier(opened, measures, incidents);
    }

    private Dossier dossier(
            NegotiationOpened opened,
            List<MeasureInShort> measures,
            List<IncidentInShort> incidents) {
        return new Dossier(
                opened.negotiationId(),
                opened.title(),
                opened.description(),
                opened.agreementRule(),
                opened.archive(),
                course.lifecycle(),
                course.since(),
                course.reason(),
                course.incidentId(),
                version,
                seating.parties(),
                seating.delegates(),
                agenda.entries(seating),
                rounds.rounds(),
                anchors.anchors(),
                List.of(),
                List.of(),
                measures,
                incidents);
    }
}
