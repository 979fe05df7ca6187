package org.parley.core.brief.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.Audience;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.RedLineId;

/** A party shows a red line to the mediator or to the table. */
public record DiscloseRedLine(
        @TargetAggregateIdentifier BriefId briefId, RedLineId redLineId, Audience to)
        implements BriefCommand {}
