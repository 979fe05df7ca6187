package org.parley.core.custody.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Statement;

/** The party does not let the auditor in. */
public record RefuseBreakGlass(
        @TargetAggregateIdentifier CustodyId custodyId,
        BreakGlassId breakGlassId,
        @Nullable Sealed<Statement> reason)
        implements BreakGlassCommand {}
