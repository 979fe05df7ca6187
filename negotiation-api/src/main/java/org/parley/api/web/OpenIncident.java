package org.parley.api.web;

import java.time.Duration;
import java.time.Instant;
import org.parley.projections.incident.IncidentLine;
import org.parley.projections.support.AcknowledgementStatus;

/**
 * An incident on the morning page.
 *
 * @param clock how much time is left to acknowledge it, or by how much that is over
 */
record OpenIncident(IncidentLine line, String clock) {

    static OpenIncident of(IncidentLine line, Instant now) {
        String clock =
                switch (line.acknowledgement()) {
                    case AWAITED -> told(Duration.between(now, line.answerBy())) + " left";
                    case OVERDUE -> told(Duration.between(line.answerBy(), now)) + " over";
                    case IN_TIME -> "in time";
                    case LATE -> "late";
                    case EXCUSED -> "closed before";
                };
        return new OpenIncident(line, clock);
    }

    public boolean isOverdue() {
        return line.acknowledgement() == AcknowledgementStatus.OVERDUE;
    }

    /** The two largest units are enough to act on. */
    private static String told(Duration span) {
        if (span.toDays() > 0) {
            return span.toDays() + " d " + span.toHoursPart() + " h";
        }
        return span.toHours() > 0
                ? span.toHours() + " h " + span.toMinutesPart() + " min"
                : Math.max(1, span.toMinutes()) + " min";
    }
}
