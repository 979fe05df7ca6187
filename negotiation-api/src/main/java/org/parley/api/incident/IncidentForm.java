package org.parley.api.incident;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.incident.command.ReportIncident;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.Marking;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Title;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Reports an incident. */
public record IncidentForm(
        @NotNull Title title,
        @NotNull Integer severity,
        @NotNull @JsonDeserialize(using = IsoDuration.class) Duration responseWithin,
        @Nullable Statement text,
        @Nullable List<@NotNull PartyId> answerFrom,
        @Nullable List<@NotNull MilestoneId> milestoneIds,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public ReportIncident toCommand(NegotiationId negotiationId, IncidentId id) {
        return new ReportIncident(
                id,
                negotiationId,
                title,
                severity,
                responseWithin,
                text,
                answerFrom == null ? Set.of() : Set.copyOf(answerFrom),
                milestoneIds == null ? List.of() : milestoneIds.stream().distinct().toList());
    }
}
