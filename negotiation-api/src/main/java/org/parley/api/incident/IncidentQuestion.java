package org.parley.api.incident;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.read.Ask;
import org.parley.core.shared.IncidentStatus;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.incident.IncidentFilter;
import org.parley.projections.support.AcknowledgementStatus;

/** Which incidents are asked for. */
record IncidentQuestion(
        @Nullable String negotiationId,
        @Schema(description = "Short name or id of the party that reported it", example = "GOC")
                @Nullable String party,
        @Schema(implementation = IncidentStatus.class) @Nullable String status,
        @Schema(implementation = AcknowledgementStatus.class) @Nullable String acknowledgement,
        @Schema(description = "How grave at least, 1 to 5", type = "integer")
                @Nullable String levelFrom,
        @Schema(description = "Whether it is not closed", type = "boolean") @Nullable String open,
        @Schema(description = "A text in the title") @Nullable String q) {

    IncidentFilter filter(Ask ask, @Nullable List<NegotiationId> only) {
        return new IncidentFilter(
                only,
                ask.value("negotiationId", negotiationId, NegotiationId::of),
                party,
                ask.oneOf("status", status, IncidentStatus.class),
                ask.oneOf("acknowledgement", acknowledgement, AcknowledgementStatus.class),
                ask.number("levelFrom", levelFrom),
                ask.flag("open", open),
                q);
    }
}
