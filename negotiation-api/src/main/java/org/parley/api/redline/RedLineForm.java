package org.parley.api.redline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.brief.command.SetRedLine;
import org.parley.core.brief.content.Wording;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.Firmness;
import org.parley.core.shared.Marking;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Statement;

/** Sets a limit that the party will not cross. */
public record RedLineForm(
        @NotNull AgendaItemId agendaItemId,
        @NotNull Statement text,
        @NotNull Firmness firmness,
        @Nullable @Valid ConstraintForm constraint,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public SetRedLine toCommand(BriefId brief, RedLineId id) {
        Wording wording =
                new Wording(agendaItemId, text.text(), firmness, ConstraintForm.of(constraint));
        return new SetRedLine(brief, id, Sealed.of(wording));
    }
}
