package org.parley.core.brief;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.List;
import java.util.Map;
import org.parley.core.brief.command.RecordInternalPosition;
import org.parley.core.brief.event.BriefEvent;
import org.parley.core.brief.event.InternalPositionConfided;
import org.parley.core.brief.event.InternalPositionRecorded;
import org.parley.core.issue.IssueValues;
import org.parley.core.rejection.IdInUse;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.Issue;

/** A delegation notes its own planning, and may confide it to the mediator. */
final class PlanningDecisions {

    private PlanningDecisions() {}

    static List<BriefEvent> record(
            BriefState state, RecordInternalPosition c, Map<String, Issue> issues) {
        if (state.positions().contains(c.positionId())) {
            throw rejected(new IdInUse());
        }
        IssueValues.requireFitting(issues, c.planning().open().terms());
        BriefId brief = c.briefId();
        BriefEvent recorded =
                new InternalPositionRecorded(
                        brief.negotiationId(), brief.partyId(), c.positionId(), c.planning());
        return c.confideTo() == null
                ? List.of(recorded)
                : List.of(
                        recorded,
                        new InternalPositionConfided(
                                brief.negotiationId(), brief.partyId(), c.positionId()));
    }
}
