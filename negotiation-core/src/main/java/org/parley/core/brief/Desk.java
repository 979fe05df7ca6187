package org.parley.core.brief;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.outside.Table;
import org.parley.core.outside.Tables;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.NotAPrincipal;
import org.parley.core.rejection.UnknownReference;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Issue;
import org.parley.core.shared.RoundId;

/**
 * What a brief knows of its table: that its party is a principal there, and the issues of the
 * items.
 */
record Desk(Table table, Tables tables) {

    static Desk of(BriefId brief, Circumstances by, Tables tables) {
        if (!brief.partyId().equals(by.party())) {
            throw rejected(new Absent());
        }
        @Nullable Table table = tables.find(brief.negotiationId());
        if (table == null) {
            throw rejected(new Absent());
        }
        if (!table.principals().contains(brief.partyId())) {
            throw rejected(new NotAPrincipal());
        }
        return new Desk(table, tables);
    }

    void requireRound(@Nullable RoundId round) {
        if (round != null && !tables.hasRound(table.id(), round)) {
            throw rejected(new UnknownReference("dueBeforeRoundId", round.toString()));
        }
    }

    Map<String, Issue> issues(AgendaItemId item) {
        @Nullable Map<String, Issue> issues = tables.issues(table.id(), item);
        if (issues == null) {
            throw rejected(new UnknownReference("agendaItemId", item.toString()));
        }
        return issues;
    }
}
