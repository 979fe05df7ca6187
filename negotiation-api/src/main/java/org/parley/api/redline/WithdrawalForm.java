package org.parley.api.redline;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.brief.command.WithdrawRedLine;
import org.parley.core.brief.content.Reason;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.Marking;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Statement;

/** Gives up a red line. */
public record WithdrawalForm(
        @NotNull Statement reason,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public WithdrawRedLine toCommand(BriefId brief, RedLineId id) {
        return new WithdrawRedLine(brief, id, Sealed.of(new Reason(reason.text())));
    }
}
