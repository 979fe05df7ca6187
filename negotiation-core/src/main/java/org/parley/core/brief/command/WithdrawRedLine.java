package org.parley.core.brief.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Statement;

/** A party gives up a red line. */
public record WithdrawRedLine(
        @TargetAggregateIdentifier BriefId briefId, RedLineId redLineId, Statement reason)
        implements BriefCommand {}
