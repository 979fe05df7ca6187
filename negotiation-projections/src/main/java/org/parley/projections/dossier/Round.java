package org.parley.projections.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.RoundId;
import org.parley.core.shared.Track;

/**
 * A dated session.
 *
 * @param closedOn when it ended, as it was said; null while it is open
 */
public record Round(
        RoundId id,
        String title,
        String place,
        Track track,
        LocalDate opensOn,
        @Nullable String format,
        boolean closed,
        @Nullable String closedOn,
        @Nullable String summary) {}
