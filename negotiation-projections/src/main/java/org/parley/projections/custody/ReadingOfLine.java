package org.parley.projections.custody;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.core.backchannel.content.LineReading;
import org.parley.core.backchannel.event.LineRead;
import org.parley.core.shared.LineExcerpt;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Username;
import org.parley.projections.support.Fact;

/**
 * One reading of an undisclosed line.
 *
 * @param reader the login that read, or null when it went with the key of the line
 * @param partyId the party that he read for
 * @param authority what he was: his function in his delegation
 * @param gone whether the key of the line was destroyed
 * @param excerpt what he saw: a message, the whole, or what a list shows, and as of which moment
 */
public record ReadingOfLine(
        Instant at,
        @Nullable Username reader,
        @Nullable PartyId partyId,
        @Nullable String authority,
        boolean gone,
        @JsonUnwrapped @Nullable LineExcerpt excerpt) {

    static ReadingOfLine of(Fact<LineRead> fact) {
        LineReading reading = fact.event().reading().orNull();
        return reading == null
                ? new ReadingOfLine(fact.recordedAt(), null, null, null, true, null)
                : new ReadingOfLine(
                        fact.recordedAt(),
                        reading.reader().username(),
                        reading.reader().partyId(),
                        reading.authority(),
                        false,
                        reading.excerpt());
    }
}
