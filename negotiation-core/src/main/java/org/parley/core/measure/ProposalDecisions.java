package org.parley.core.measure;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.command.ProposeMeasure;
import org.parley.core.measure.event.MeasureAgreed;
import org.parley.core.measure.event.MeasureConsented;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.NotBound;
import org.parley.core.shared.PartyId;

/** A measure is proposed, and binds when everyone whose consent it needs has agreed. */
final class ProposalDecisions {

    private ProposalDecisions() {}

    static List<MeasureEvent> propose(
            @Nullable MeasureState measure, ProposeMeasure c, PartyId by, Outside outside) {
        if (measure != null) {
            return again(measure, c, by);
        }
        PlanRules.check(c, by, outside);
        List<PartyId> consentOf = ConsentNeeded.by(c, by, outside.table());
        MeasureProposed proposal = proposed(c, by, consentOf);
        List<MeasureEvent> events = new ArrayList<>(List.of(proposal));
        events.addAll(DueDecisions.atProposal(proposal, outside.anchors()));
        if (consentOf.contains(by)) {
            events.addAll(consented(proposal, by, Set.of()));
        }
        return events;
    }

    static List<MeasureEvent> consent(MeasureState measure, PartyId by) {
        if (!measure.proposal().consentOf().contains(by)) {
            throw rejected(new NotBound());
        }
        return measure.consents().containsKey(by)
                ? List.of()
                : consented(measure.proposal(), by, measure.consents().keySet());
    }

    private static List<MeasureEvent> consented(
            MeasureProposed proposal, PartyId by, Set<PartyId> before) {
        Set<PartyId> agreeing = new HashSet<>(before);
        agreeing.add(by);
        var consent = new MeasureConsented(proposal.negotiationId(), proposal.measureId(), by);
        return agreeing.containsAll(proposal.consentOf())
                ? List.of(
                        consent, new MeasureAgreed(proposal.negotiationId(), proposal.measureId()))
                : List.of(consent);
    }

    /** Saying the same twice is no error, even when the table has changed since. */
    private static List<MeasureEvent> again(MeasureState measure, ProposeMeasure c, PartyId by) {
        MeasureProposed before = measure.proposal();
        if (!before.equals(proposed(c, by, before.consentOf()))) {
            throw rejected(new IdInUse());
        }
        return List.of();
    }

    private static MeasureProposed proposed(ProposeMeasure c, PartyId by, List<PartyId> consentOf) {
        return new MeasureProposed(
                c.negotiationId(),
                c.measureId(),
                by,
                c.title().text(),
                c.category(),
                c.mode(),
                consentOf,
                c.phases());
    }
}
