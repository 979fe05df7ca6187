package org.parley.api.brief;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.brief.command.ReadOutConsultation;
import org.parley.core.brief.content.Readout;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.ConsultationId;
import org.parley.core.shared.Marking;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Statement;

/** Writes down what came of a talk with an ally. */
public record ReadoutForm(
        @NotNull Statement text,
        @NotNull LocalDate heldOn,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public ReadOutConsultation toCommand(BriefId brief, ConsultationId id) {
        return new ReadOutConsultation(brief, id, Sealed.of(new Readout(text.text(), heldOn)));
    }

    /** What is written in a brief stands in no log. */
    @Override
    public String toString() {
        return "ReadoutForm[***]";
    }
}
