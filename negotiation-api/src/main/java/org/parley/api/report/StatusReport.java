package org.parley.api.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.milestone.Morning;
import org.parley.projections.incident.IncidentLine;

/**
 * What a status report says.
 *
 * @param title of the negotiation
 * @param day the day on which the reader stands
 * @param days how many days ahead it looks
 * @param seen from which moment, in words, or null for now
 * @param incidents that are open, the gravest first
 */
public record StatusReport(
        String title,
        LocalDate day,
        int days,
        @Nullable String seen,
        Morning morning,
        List<IncidentLine> incidents) {

    /** Who waits on whom is known of the present alone. */
    public boolean isOfNow() {
        return seen == null;
    }
}
