package org.parley.api.negotiation;

import static org.parley.core.shared.Checks.require;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.negotiation.command.CollapseNegotiation;
import org.parley.core.negotiation.command.ConcludeNegotiation;
import org.parley.core.negotiation.command.ConveneNegotiation;
import org.parley.core.negotiation.command.LifecycleCommand;
import org.parley.core.negotiation.command.ResumeNegotiation;
import org.parley.core.negotiation.command.SuspendNegotiation;
import org.parley.core.shared.Marking;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;

/** Convenes, suspends, resumes, concludes or collapses the talks. */
public record LifecycleForm(
        @NotNull LifecycleTarget to,
        @Nullable Statement reason,
        @Nullable UUID incidentId,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public LifecycleCommand toCommand(NegotiationId id) {
        require(
                incidentId == null || to == LifecycleTarget.SUSPENDED,
                "incidentId: only a suspension names an incident");
        return switch (to) {
            case CONVENED -> new ConveneNegotiation(id, reason);
            case SUSPENDED -> new SuspendNegotiation(id, given(reason), incidentId);
            case RESUMED -> new ResumeNegotiation(id, reason);
            case CONCLUDED -> new ConcludeNegotiation(id, reason);
            case COLLAPSED -> new CollapseNegotiation(id, given(reason));
        };
    }

    private static Statement given(@Nullable Statement reason) {
        if (reason == null) {
            throw new IllegalArgumentException("reason: say why");
        }
        return reason;
    }
}
