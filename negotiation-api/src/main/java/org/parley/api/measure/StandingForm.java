package org.parley.api.measure;

import static org.parley.core.shared.Checks.require;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.measure.command.MeasureCommand;
import org.parley.core.measure.command.ResumeMeasure;
import org.parley.core.measure.command.ReverseMeasure;
import org.parley.core.measure.command.SuspendMeasure;
import org.parley.core.shared.Marking;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;

/** Suspends, resumes or reverses a measure. */
public record StandingForm(
        @NotNull StandingTarget to,
        @NotNull Statement reason,
        @Nullable UUID incidentId,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public MeasureCommand toCommand(MeasureId id) {
        require(
                incidentId == null || to != StandingTarget.IN_FORCE,
                "incidentId: only a suspension or a reversal names an incident");
        return switch (to) {
            case SUSPENDED -> new SuspendMeasure(id, reason, incidentId);
            case IN_FORCE -> new ResumeMeasure(id, reason);
            case REVERSED -> new ReverseMeasure(id, reason, incidentId);
        };
    }
}
