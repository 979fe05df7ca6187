package org.parley.api.redline;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.brief.command.DiscloseRedLine;
import org.parley.core.shared.Audience;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.Marking;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;

/**
 * Shows a red line to the mediator or to the table.
 *
 * @param source where it is known from that it was shown; shown to the table, it is too
 */
public record DisclosureForm(
        @NotNull Audience to,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public DiscloseRedLine toCommand(BriefId brief, RedLineId id) {
        return new DiscloseRedLine(brief, id, to);
    }
}
