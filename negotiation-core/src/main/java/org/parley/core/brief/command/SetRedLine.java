package org.parley.core.brief.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.brief.content.Wording;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;

/** A party sets a limit it will not cross on an agenda item. */
public record SetRedLine(
        @TargetAggregateIdentifier BriefId briefId, RedLineId redLineId, Sealed<Wording> wording)
        implements BriefCommand {
    public SetRedLine {
        Sayable.check(wording.open().text(), wording.open().constraint());
    }
}
