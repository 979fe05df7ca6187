package org.parley.core.brief;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.List;
import java.util.Map;
import org.parley.core.brief.command.DiscloseRedLine;
import org.parley.core.brief.command.ReviseRedLine;
import org.parley.core.brief.command.SetRedLine;
import org.parley.core.brief.command.WithdrawRedLine;
import org.parley.core.brief.content.Rewording;
import org.parley.core.brief.content.Wording;
import org.parley.core.brief.event.BriefEvent;
import org.parley.core.brief.event.RedLineConfided;
import org.parley.core.brief.event.RedLineDisclosed;
import org.parley.core.brief.event.RedLineRevised;
import org.parley.core.brief.event.RedLineSet;
import org.parley.core.brief.event.RedLineWithdrawn;
import org.parley.core.issue.IssueValues;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.RedLineIsWithdrawn;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.Issue;
import org.parley.core.shared.RedLineId;

/** A party sets, rewords, shows and gives up the limits it will not cross. */
final class RedLineDecisions {

    private RedLineDecisions() {}

    static List<BriefEvent> set(BriefState state, SetRedLine c, Map<String, Issue> issues) {
        if (state.redLines().containsKey(c.redLineId())) {
            throw rejected(new IdInUse());
        }
        IssueValues.requireFitting(issues, c.wording().open().constraint());
        BriefId brief = c.briefId();
        return List.of(
                new RedLineSet(brief.negotiationId(), brief.partyId(), c.redLineId(), c.wording()));
    }

    static List<BriefEvent> revise(BriefState state, ReviseRedLine c, Map<String, Issue> issues) {
        RedLine line = requireStanding(state, c.redLineId());
        Rewording anew = c.wording().open();
        IssueValues.requireFitting(issues, anew.constraint());
        Wording wording = state.requireWording(line.id());
        if (wording.equals(wording.reworded(anew))) {
            return List.of();
        }
        BriefId brief = c.briefId();
        return List.of(
                new RedLineRevised(
                        brief.negotiationId(), brief.partyId(), c.redLineId(), c.wording()));
    }

    static List<BriefEvent> disclose(BriefState state, DiscloseRedLine c) {
        RedLine line = requireStanding(state, c.redLineId());
        state.requireWording(line.id());
        return line.shownTo().contains(c.to()) ? List.of() : List.of(shown(c, line));
    }

    static List<BriefEvent> withdraw(BriefState state, WithdrawRedLine c) {
        BriefId brief = c.briefId();
        return state.require(c.redLineId()).withdrawn()
                ? List.of()
                : List.of(
                        new RedLineWithdrawn(
                                brief.negotiationId(), brief.partyId(), c.redLineId(), c.reason()));
    }

    private static BriefEvent shown(DiscloseRedLine c, RedLine line) {
        BriefId brief = c.briefId();
        return switch (c.to()) {
            case MEDIATOR -> new RedLineConfided(brief.negotiationId(), brief.partyId(), line.id());
            case TABLE ->
                    new RedLineDisclosed(
                            brief.negotiationId(), brief.partyId(), line.id(), line.wording());
        };
    }

    private static RedLine requireStanding(BriefState state, RedLineId id) {
        RedLine line = state.require(id);
        if (line.withdrawn()) {
            throw rejected(new RedLineIsWithdrawn());
        }
        return line;
    }
}
