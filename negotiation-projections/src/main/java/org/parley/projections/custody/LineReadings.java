package org.parley.projections.custody;

import org.jspecify.annotations.Nullable;
import org.parley.core.backchannel.event.LineRead;
import org.parley.core.backchannel.event.RegisterEvent;
import org.parley.core.shared.RegisterId;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Facts;
import org.parley.projections.support.Page;
import org.springframework.stereotype.Component;

/** Lists who read an undisclosed line, newest first. */
@Component
public class LineReadings {

    private final Backwards backwards;

    LineReadings(Facts facts) {
        this.backwards = new Backwards(facts);
    }

    /**
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<ReadingOfLine> list(RegisterId register, @Nullable String cursor, int limit) {
        Page<Fact<LineRead>> page =
                backwards.list(
                        register.toString(), RegisterEvent.class, LineRead.class, cursor, limit);
        return new Page<>(page.items().stream().map(ReadingOfLine::of).toList(), page.nextCursor());
    }
}
