package org.parley.core.brief.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.brief.content.Rewording;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;

/** A party words a red line anew or moves its limit. */
public record ReviseRedLine(
        @TargetAggregateIdentifier BriefId briefId, RedLineId redLineId, Sealed<Rewording> wording)
        implements BriefCommand {
    public ReviseRedLine {
        Sayable.check(wording.open().text(), wording.open().constraint());
    }
}
