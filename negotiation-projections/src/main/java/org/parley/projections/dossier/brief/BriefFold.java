package org.parley.projections.dossier.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.parley.core.brief.content.Planning;
import org.parley.core.brief.event.BriefEvent;
import org.parley.core.brief.event.ConsultationPlanned;
import org.parley.core.brief.event.ConsultationReadOut;
import org.parley.core.brief.event.IncidentNoted;
import org.parley.core.brief.event.InternalPositionConfided;
import org.parley.core.brief.event.InternalPositionRecorded;
import org.parley.core.brief.event.RedLineConfided;
import org.parley.core.brief.event.RedLineDisclosed;
import org.parley.core.brief.event.RedLineRevised;
import org.parley.core.brief.event.RedLineSet;
import org.parley.core.brief.event.RedLineWithdrawn;
import org.parley.core.shared.Audience;
import org.parley.core.shared.ConsultationId;
import org.parley.core.shared.InternalPositionId;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Told;

/** A brief, told fact by fact, and within it what the mediator was told. */
final class BriefFold {

    private static final long NOTHING_YET = -1;

    private final Map<RedLineId, RedLineFold> redLines = new LinkedHashMap<>();
    private final Map<InternalPositionId, InternalPosition> positions = new LinkedHashMap<>();
    private final Map<RedLineId, RedLine> confidedLines = new LinkedHashMap<>();
    private final List<IncidentNote> incidentNotes = new ArrayList<>();
    private final Map<ConsultationId, Consultation> consultations = new LinkedHashMap<>();
    private long version = NOTHING_YET;

    static BriefFold of(List<Fact<BriefEvent>> facts) {
        BriefFold brief = new BriefFold();
        facts.forEach(brief::take);
        return brief;
    }

    private void take(Fact<BriefEvent> fact) {
        version = Math.max(version, fact.sequence());
        Told told = Told.of(fact);
        switch (fact.event()) {
            case RedLineSet e -> redLines.put(e.redLineId(), new RedLineFold(e, told));
            case RedLineRevised e -> with(e.redLineId(), line -> line.revise(e, told));
            case RedLineConfided e -> with(e.redLineId(), this::confide);
            case RedLineDisclosed e -> with(e.redLineId(), line -> line.show(Audience.TABLE));
            case RedLineWithdrawn e -> with(e.redLineId(), line -> line.withdraw(e.reason()));
            case InternalPositionRecorded e -> positions.put(e.positionId(), position(e, told));
            case IncidentNoted e -> incidentNotes.add(note(e, told));
            case ConsultationPlanned e ->
                    consultations.put(e.consultationId(), Consultation.planned(e, told));
            case ConsultationReadOut e ->
                    consultations.computeIfPresent(
                            e.consultationId(), (_, one) -> one.readOut(e, told));
            case InternalPositionConfided e ->
                    positions.computeIfPresent(e.positionId(), (_, one) -> confided(one));
        }
    }

    long version() {
        return version;
    }

    List<RedLine> redLines() {
        return redLines.values().stream().map(RedLineFold::redLine).toList();
    }

    List<InternalPosition> positions() {
        return List.copyOf(positions.values());
    }

    List<IncidentNote> incidentNotes() {
        return List.copyOf(incidentNotes);
    }

    List<Consultation> consultations() {
        return List.copyOf(consultations.values());
    }

    List<RedLine> confidedLines() {
        return List.copyOf(confidedLines.values());
    }

    List<InternalPosition> confidedPositions() {
        return positions.values().stream().filter(InternalPosition::confided).toList();
    }

    private void confide(RedLineFold line) {
        confidedLines.put(line.id(), line.asWorded());
        line.show(Audience.MEDIATOR);
    }

    private void with(RedLineId id, Consumer<RedLineFold> change) {
        RedLineFold line = redLines.get(id);
        if (line != null) {
            change.accept(line);
        }
    }

    private static IncidentNote note(IncidentNoted e, Told told) {
        return new IncidentNote(
                e.noteId(),
                e.note().map(note -> note.incidentId()).orNull(),
                e.note().map(note -> note.text()).orNull(),
                e.note().isGone(),
                told);
    }

    private static InternalPosition position(InternalPositionRecorded e, Told told) {
        Sealed<Planning> planning = e.planning();
        return new InternalPosition(
                e.positionId(),
                planning.map(Planning::itemId).orNull(),
                planning.map(Planning::kind).orNull(),
                planning.map(Planning::text).orNull(),
                planning.map(Planning::terms).orNull(),
                false,
                planning.isGone(),
                told);
    }

    private static InternalPosition confided(InternalPosition one) {
        return new InternalPosition(
                one.id(),
                one.agendaItemId(),
                one.kind(),
                one.text(),
                one.terms(),
                true,
                one.gone(),
                one.told());
    }
}
