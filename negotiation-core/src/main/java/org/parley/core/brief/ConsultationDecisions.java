package org.parley.core.brief;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.time.Instant;
import java.util.List;
import org.parley.core.brief.command.PlanConsultation;
import org.parley.core.brief.command.ReadOutConsultation;
import org.parley.core.brief.content.Consultation;
import org.parley.core.brief.event.BriefEvent;
import org.parley.core.brief.event.ConsultationPlanned;
import org.parley.core.brief.event.ConsultationReadOut;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.OccurredInFuture;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.Occurrence;

/** A delegation talks with allies, which the others at the table never learn. */
final class ConsultationDecisions {

    private ConsultationDecisions() {}

    static List<BriefEvent> plan(BriefState state, PlanConsultation c, Desk desk) {
        if (state.consultations().containsKey(c.consultationId())) {
            throw rejected(new IdInUse());
        }
        Consultation planned = c.consultation().open();
        planned.agendaItemIds().forEach(desk::issues);
        desk.requireRound(planned.dueBeforeRoundId());
        BriefId brief = c.briefId();
        return List.of(
                new ConsultationPlanned(
                        brief.negotiationId(),
                        brief.partyId(),
                        c.consultationId(),
                        c.consultation()));
    }

    /** Of one consultation as often as there is something to tell. */
    static List<BriefEvent> readOut(BriefState state, ReadOutConsultation c, Instant now) {
        state.requireConsultation(c.consultationId());
        String heldOn = c.readout().open().heldOn().toString();
        if (Occurrence.of(heldOn, now).isAfter(now)) {
            throw rejected(new OccurredInFuture(heldOn));
        }
        BriefId brief = c.briefId();
        return List.of(
                new ConsultationReadOut(
                        brief.negotiationId(), brief.partyId(), c.consultationId(), c.readout()));
    }
}
