package org.parley.api.brief;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.brief.command.PlanConsultation;
import org.parley.core.brief.content.Consultation;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.ConsultationId;
import org.parley.core.shared.Marking;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RoundId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Title;

/** Plans a talk with an ally. */
public record ConsultationForm(
        @NotNull Title with,
        @NotEmpty List<@NotNull AgendaItemId> agendaItemIds,
        @Nullable RoundId dueBeforeRoundId,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public PlanConsultation toCommand(BriefId brief, ConsultationId id) {
        Consultation planned = new Consultation(with.text(), agendaItemIds, dueBeforeRoundId);
        return new PlanConsultation(brief, id, Sealed.of(planned));
    }

    /** What is written in a brief stands in no log. */
    @Override
    public String toString() {
        return "ConsultationForm[***]";
    }
}
