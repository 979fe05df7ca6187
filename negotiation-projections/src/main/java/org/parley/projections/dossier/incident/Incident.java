package org.parley.projections.dossier.incident;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.IncidentStatus;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.projections.support.Told;

/**
 * An incident. Parties are named by their short names.
 *
 * @param reportedAt by which it is put in order
 * @param severity how grave it was when it was reported, 1 to 5
 * @param level how grave it is
 * @param milestones the promises that it touches
 * @param log all that was said of it, in order
 * @param consequences what was suspended or reversed over it
 * @param version the place of the last event of its own that it tells of
 */
public record Incident(
        IncidentId id,
        NegotiationId negotiationId,
        String title,
        @Nullable String text,
        String reportedBy,
        PartyId reportedByPartyId,
        @JsonIgnore Instant reportedAt,
        int severity,
        int level,
        IncidentStatus status,
        String statusSince,
        Duration responseWithin,
        Acknowledgement acknowledgement,
        List<TouchedMilestone> milestones,
        List<LogEntry> log,
        List<Consequence> consequences,
        long version,
        @JsonUnwrapped Told told) {}
