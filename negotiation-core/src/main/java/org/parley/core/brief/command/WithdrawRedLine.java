package org.parley.core.brief.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.brief.content.Reason;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;

/** A party gives up a red line. */
public record WithdrawRedLine(
        @TargetAggregateIdentifier BriefId briefId, RedLineId redLineId, Sealed<Reason> reason)
        implements BriefCommand {
    public WithdrawRedLine {
        Sayable.check(reason.open().text());
    }
}
