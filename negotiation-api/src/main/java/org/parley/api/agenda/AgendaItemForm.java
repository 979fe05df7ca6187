package org.parley.api.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.negotiation.command.ProposeAgendaItem;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Issue;
import org.parley.core.shared.Marking;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Title;

/** Proposes a subject for the table. */
public record AgendaItemForm(
        @NotNull Title title,
        @Nullable Statement description,
        @Nullable Title basket,
        @Nullable List<@NotNull @Valid IssuePart> issues,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public ProposeAgendaItem toCommand(NegotiationId negotiationId, AgendaItemId id) {
        List<Issue> all =
                issues == null ? List.of() : issues.stream().map(IssuePart::issue).toList();
        return new ProposeAgendaItem(negotiationId, id, title, description, basket, all);
    }
}
