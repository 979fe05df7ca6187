package org.parley.api.command;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Marking;
import org.parley.core.shared.PartyId;

/** A consent needs no words; when it was given may be said. */
public record ConsentForm(
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {}
