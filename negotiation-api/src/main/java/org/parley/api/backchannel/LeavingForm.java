package org.parley.api.backchannel;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Marking;

/** What may be said when somebody leaves a line. */
public record LeavingForm(
        @Nullable String occurredOn, @Nullable String source, @Nullable Marking marking)
        implements Spoken {}
