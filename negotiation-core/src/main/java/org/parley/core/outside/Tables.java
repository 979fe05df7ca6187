package org.parley.core.outside;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Issue;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;

/**
 * Knowledge of other streams that is kept in the command's own transaction, and so is never behind
 * it.
 */
public interface Tables {

    /** The negotiation, or null when there is none of that id. */
    @Nullable Table find(NegotiationId id);

    /** The issues of an agenda item by key, or null when the negotiation has no such item. */
    @Nullable Map<String, Issue> issues(NegotiationId id, AgendaItemId item);

    /** The anchors that have a day. */
    Map<String, LocalDate> anchors(NegotiationId id);

    /** All milestones promised in the negotiation, and whether each is verified. */
    Map<MilestoneId, Boolean> milestones(NegotiationId id);
}
