package org.parley.core.brief;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.function.UnaryOperator;
import org.parley.core.brief.content.Wording;
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
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.ContentDestroyed;
import org.parley.core.shared.Audience;
import org.parley.core.shared.ConsultationId;
import org.parley.core.shared.InternalPositionId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.RedLineId;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The red lines, which planning values there are, and since when which consultations are planned.
 */
record BriefState(
        PMap<RedLineId, RedLine> redLines,
        PSet<InternalPositionId> positions,
        PMap<ConsultationId, Occurrence> consultations) {

    static final BriefState NONE =
            new BriefState(HashTreePMap.empty(), HashTreePSet.empty(), HashTreePMap.empty());

    BriefState evolve(BriefEvent event, Occurrence at) {
        return switch (event) {
            case RedLineSet e -> set(e, at);
            case RedLineRevised e -> with(e.redLineId(), line -> line.revised(e.wording(), at));
            case RedLineConfided e -> with(e.redLineId(), line -> line.shown(Audience.MEDIATOR));
            case RedLineDisclosed e -> with(e.redLineId(), line -> line.shown(Audience.TABLE));
            case RedLineWithdrawn e -> with(e.redLineId(), RedLine::givenUp);
            case InternalPositionRecorded e ->
                    new BriefState(redLines, positions.plus(e.positionId()), consultations);
            case ConsultationPlanned e ->
                    new BriefState(redLines, positions, consultations.plus(e.consultationId(), at));
            case InternalPositionConfided _, IncidentNoted _, ConsultationReadOut _ -> this;
        };
    }

    /** Refuses what this party does not have, whether or not another has it: it cannot know. */
    RedLine require(RedLineId id) {
        RedLine line = redLines.get(id);
        if (line == null) {
            throw rejected(new Absent());
        }
        return line;
    }

    /** Since when it is planned; refuses one that this party does not have. */
    Occurrence requireConsultation(ConsultationId id) {
        Occurrence since = consultations.get(id);
        if (since == null) {
            throw rejected(new Absent());
        }
        return since;
    }

    /** Refuses also what nobody can read any more: nothing can be decided about it. */
    Wording requireWording(RedLineId id) {
        Wording wording = require(id).wording().orNull();
        if (wording == null) {
            throw rejected(new ContentDestroyed());
        }
        return wording;
    }

    private BriefState set(RedLineSet e, Occurrence at) {
        RedLine line = RedLine.set(e.redLineId(), e.wording(), at);
        return new BriefState(redLines.plus(line.id(), line), positions, consultations);
    }

    private BriefState with(RedLineId id, UnaryOperator<RedLine> change) {
        RedLine line = redLines.get(id);
        return line == null
                ? this
                : new BriefState(redLines.plus(id, change.apply(line)), positions, consultations);
    }
}
