package org.parley.api.command;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Marking;
import org.parley.core.shared.PartyId;

/**
 * What may be said with every command beside its content.
 *
 * @param occurredOn when it happened: a day or an instant; nothing when it happens now
 * @param source where the fact comes from
 * @param marking how far the record may be passed on
 * @param onBehalfOf for whom the secretariat speaks, in an archive
 */
public record Said(
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf) {

    public static final Said NOTHING = new Said(null, null, null, null);
}
