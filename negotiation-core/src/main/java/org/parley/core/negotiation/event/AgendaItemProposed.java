package org.parley.core.negotiation.event;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Issue;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** A party put an item on the agenda. */
@Revision("1")
public record AgendaItemProposed(
        NegotiationId negotiationId,
        AgendaItemId itemId,
        PartyId proposedBy,
        String title,
        @Nullable String description,
        @Nullable String basket,
        List<Issue> issues)
        implements AgendaEvent {
    public AgendaItemProposed {
        issues = List.copyOf(issues);
    }
}
