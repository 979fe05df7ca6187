package org.parley.core.negotiation.command;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Issue;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Title;

/** A principal or mediator proposes a subject for the table. */
public record ProposeAgendaItem(
        @TargetAggregateIdentifier NegotiationId negotiationId,
        AgendaItemId itemId,
        Title title,
        @Nullable Statement description,
        @Nullable Title basket,
        List<Issue> issues)
        implements AgendaCommand {
    public ProposeAgendaItem {
        issues = List.copyOf(issues);
        Issues.check(issues);
    }
}
