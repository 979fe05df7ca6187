package org.parley.projections.dossier.incident;

import java.time.Instant;
import java.util.List;
import org.parley.projections.support.AcknowledgementStatus;

/**
 * Whether those who were asked say that they know of an incident.
 *
 * @param due when the time for that is over
 * @param unanswered whether that was found out: then the incident rose by one level
 */
public record Acknowledgement(
        AcknowledgementStatus status, Instant due, boolean unanswered, List<Answer> asked) {}
