package org.parley.projections.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Marking;
import org.parley.core.shared.PartyId;
import tools.jackson.databind.JsonNode;

/**
 * One event.
 *
 * @param ordinal its place in the history of the negotiation, from 1
 * @param version its place in its stream, from 0
 * @param occurredOn the day or instant as it was said, or else when it was recorded
 * @param party the short name of the party that acted, or null when nobody acted for one
 * @param onBehalf whether the secretariat recorded it on behalf of the party
 * @param summary one plain sentence
 * @param data the event, in the form that it has today
 */
public record Entry(
        long ordinal,
        String stream,
        long version,
        String type,
        Instant recordedAt,
        String occurredOn,
        String actor,
        @Nullable String party,
        @Nullable PartyId partyId,
        String authority,
        boolean onBehalf,
        String summary,
        JsonNode data,
        @Nullable String correlationId,
        @Nullable String source,
        @Nullable Marking marking) {}
