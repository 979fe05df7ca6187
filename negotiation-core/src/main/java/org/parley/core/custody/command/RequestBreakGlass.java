package org.parley.core.custody.command;

import static org.parley.core.shared.Checks.require;

import java.time.Duration;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Statement;

/**
 * An auditor asks to read the brief of a party for a while.
 *
 * @param span for how long once it is open: 60 minutes at most
 */
public record RequestBreakGlass(
        @TargetAggregateIdentifier CustodyId custodyId,
        BreakGlassId breakGlassId,
        Sealed<Statement> reason,
        Duration span)
        implements BreakGlassCommand {

    public static final Duration LONGEST = Duration.ofMinutes(60);

    public RequestBreakGlass {
        require(
                span.isPositive() && span.compareTo(LONGEST) <= 0,
                "span: must be a duration such as PT30M, of 60 minutes at most");
    }
}
