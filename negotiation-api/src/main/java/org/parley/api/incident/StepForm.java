package org.parley.api.incident;

import static org.parley.core.shared.Checks.require;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.incident.command.AcknowledgeIncident;
import org.parley.core.incident.command.CloseIncident;
import org.parley.core.incident.command.DeEscalateIncident;
import org.parley.core.incident.command.EscalateIncident;
import org.parley.core.incident.command.IncidentCommand;
import org.parley.core.incident.command.LogHotlineCall;
import org.parley.core.incident.command.ReopenIncident;
import org.parley.core.incident.command.TakeIncidentStep;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.Marking;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;

/** Answers an incident, or says what was done about it. */
public record StepForm(
        @NotNull StepKind step,
        @Nullable Statement text,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public IncidentCommand toCommand(IncidentId id) {
        return switch (step) {
            case ACKNOWLEDGED -> new AcknowledgeIncident(id, text);
            case HOTLINE_CALL -> new LogHotlineCall(id, words());
            case STEP_TAKEN -> new TakeIncidentStep(id, words());
            case ESCALATED -> new EscalateIncident(id, words());
            case DE_ESCALATED -> new DeEscalateIncident(id, words());
            case CLOSED -> new CloseIncident(id, text);
            case REOPENED -> new ReopenIncident(id, words());
        };
    }

    private Statement words() {
        require(text != null, "text: is missing; only ACKNOWLEDGED and CLOSED need no words");
        return Objects.requireNonNull(text);
    }
}
