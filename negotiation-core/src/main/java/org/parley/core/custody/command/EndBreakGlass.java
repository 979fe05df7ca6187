package org.parley.core.custody.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.CustodyId;

/** The party shows the auditor out before his time is over. */
public record EndBreakGlass(
        @TargetAggregateIdentifier CustodyId custodyId, BreakGlassId breakGlassId)
        implements BreakGlassCommand {}
