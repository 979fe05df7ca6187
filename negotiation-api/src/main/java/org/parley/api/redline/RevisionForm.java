package org.parley.api.redline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.brief.command.ReviseRedLine;
import org.parley.core.brief.content.Rewording;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.Marking;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Statement;

/** Words a red line anew, or moves its limit. */
public record RevisionForm(
        @NotNull Statement text,
        @Nullable @Valid ConstraintForm constraint,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public ReviseRedLine toCommand(BriefId brief, RedLineId id) {
        Rewording wording = new Rewording(text.text(), ConstraintForm.of(constraint));
        return new ReviseRedLine(brief, id, Sealed.of(wording));
    }
}
