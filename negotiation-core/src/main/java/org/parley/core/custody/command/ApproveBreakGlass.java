package org.parley.core.custody.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.CustodyId;

/** A second person, or a third, lets the auditor in. */
public record ApproveBreakGlass(
        @TargetAggregateIdentifier CustodyId custodyId, BreakGlassId breakGlassId)
        implements BreakGlassCommand {}
