package org.parley.core.measure;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.command.ExtendMilestone;
import org.parley.core.measure.event.ExtensionSupported;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.measure.event.MilestoneExtended;
import org.parley.core.rejection.DueNotLater;
import org.parley.core.rejection.NotBound;
import org.parley.core.shared.Due;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.PartyId;

/** More time is given by consent: it holds when each party asks for the same due date. */
final class ExtensionDecisions {

    private ExtensionDecisions() {}

    static List<MeasureEvent> extend(
            MeasureState measure, ExtendMilestone c, PartyId by, Map<String, LocalDate> anchors) {
        MilestonePlan plan = Plans.require(measure, c.milestoneId());
        Milestone milestone = Plans.milestone(measure, plan);
        if (!measure.proposal().consentOf().contains(by)) {
            throw rejected(new NotBound());
        }
        if (isExtended(plan, milestone, c.due()) || milestone.isSupported(by, c.due())) {
            return List.of();
        }
        Gates.requireInForceOrSuspended(measure);
        requireLater(dayOf(c.due(), anchors), milestone.current());
        return supported(measure.proposal(), milestone, c, by, anchors);
    }

    /** It has been made already: asking for it again is no error. */
    private static boolean isExtended(MilestonePlan plan, Milestone milestone, Due due) {
        Promise current = milestone.current();
        return current != null && current.due().equals(due) && !due.equals(plan.firstDue());
    }

    private static List<MeasureEvent> supported(
            MeasureProposed proposal,
            Milestone milestone,
            ExtendMilestone c,
            PartyId by,
            Map<String, LocalDate> anchors) {
        List<MeasureEvent> events = new ArrayList<>(List.of(support(proposal, c, by)));
        boolean complete =
                proposal.consentOf().stream()
                        .allMatch(
                                party -> party.equals(by) || milestone.isSupported(party, c.due()));
        if (complete) {
            events.add(extension(proposal, c));
            DueDecisions.resolved(proposal, c.milestoneId(), c.due(), anchors).forEach(events::add);
        }
        return events;
    }

    /** Two dates can only be compared when both are known. */
    private static void requireLater(@Nullable LocalDate day, @Nullable Promise current) {
        LocalDate promised = current == null ? null : current.day();
        if (day != null && promised != null && !day.isAfter(promised)) {
            throw rejected(new DueNotLater(day, promised));
        }
    }

    private static @Nullable LocalDate dayOf(Due due, Map<String, LocalDate> anchors) {
        String anchor = due.anchor();
        if (anchor == null) {
            return due.date();
        }
        LocalDate anchorDay = anchors.get(anchor);
        return anchorDay == null ? null : due.resolve(anchorDay);
    }

    private static ExtensionSupported support(
            MeasureProposed proposal, ExtendMilestone c, PartyId by) {
        return new ExtensionSupported(
                proposal.negotiationId(),
                c.measureId(),
                c.milestoneId(),
                by,
                c.due(),
                c.reason().text());
    }

    private static MilestoneExtended extension(MeasureProposed proposal, ExtendMilestone c) {
        return new MilestoneExtended(
                proposal.negotiationId(),
                c.measureId(),
                c.milestoneId(),
                c.due(),
                c.reason().text());
    }
}
