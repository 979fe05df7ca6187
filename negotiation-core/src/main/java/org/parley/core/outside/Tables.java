package org.parley.core.outside;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.rejection.UnknownReference;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.Issue;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RoundId;

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

    /** Whether the round was opened in the negotiation. */
    boolean hasRound(NegotiationId id, RoundId round);

    /** Whether the incident was reported in the negotiation. */
    boolean hasIncident(NegotiationId id, IncidentId incident);

    /**
     * @param incident the incident that something is done about, or null when about none
     * @throws org.parley.core.rejection.CommandRejected when it was not reported there
     */
    default void requireIncident(NegotiationId id, @Nullable UUID incident) {
        if (incident != null && !hasIncident(id, new IncidentId(incident))) {
            throw rejected(new UnknownReference("incidentId", incident.toString()));
        }
    }
}
