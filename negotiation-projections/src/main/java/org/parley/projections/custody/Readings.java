package org.parley.projections.custody;

import org.jspecify.annotations.Nullable;
import org.parley.core.custody.event.BriefRead;
import org.parley.core.custody.event.CustodyEvent;
import org.parley.core.shared.CustodyId;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Facts;
import org.parley.projections.support.Page;
import org.springframework.stereotype.Component;

/** Lists who read a brief, newest first. */
@Component
public class Readings {

    private final Backwards backwards;

    Readings(Facts facts) {
        this.backwards = new Backwards(facts);
    }

    /**
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<Reading> list(CustodyId custody, @Nullable String cursor, int limit) {
        Page<Fact<BriefRead>> page =
                backwards.list(
                        custody.toString(), CustodyEvent.class, BriefRead.class, cursor, limit);
        return new Page<>(page.items().stream().map(Reading::of).toList(), page.nextCursor());
    }
}
