package org.parley.api.custody;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.parley.core.custody.command.RequestBreakGlass;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Statement;

/**
 * Asks to read a brief for a while.
 *
 * @param span for how long, as an ISO 8601 duration of 60 minutes at most
 */
public record BreakGlassForm(@NotNull Statement reason, @NotNull String span) {

    public RequestBreakGlass toCommand(CustodyId custody, BreakGlassId id) {
        return new RequestBreakGlass(custody, id, Sealed.of(reason), duration());
    }

    private Duration duration() {
        try {
            return Duration.parse(span);
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException("span: must be a duration such as PT30M");
        }
    }
}
