package org.parley.projections.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.ParleyEvent;
import org.parley.core.shared.PartyId;
import org.parley.projections.support.Fact;

/**
 * An event that changed something.
 *
 * @param version its place in its stream, from 0
 * @param occurredOn the day or instant as it was said, or else when it was recorded
 */
public record ChangingEvent(
        String stream,
        long version,
        String type,
        Instant recordedAt,
        String occurredOn,
        String actor,
        @Nullable PartyId partyId) {

    static ChangingEvent of(String stream, Fact<? extends ParleyEvent> fact) {
        return new ChangingEvent(
                stream,
                fact.sequence(),
                fact.event().getClass().getSimpleName(),
                fact.recordedAt(),
                fact.occurredOn(),
                fact.by().actor(),
                fact.by().party());
    }
}
