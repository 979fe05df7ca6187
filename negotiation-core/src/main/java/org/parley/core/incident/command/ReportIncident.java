package org.parley.core.incident.command;

import static org.parley.core.shared.Checks.require;
import static org.parley.core.shared.Checks.requireAtMost;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Title;

/**
 * A party reports an incident.
 *
 * @param severity 1 to 5, 5 the gravest
 * @param responseWithin how long the others have to acknowledge it
 * @param answerFrom whose acknowledgement is wanted; empty for every other principal
 * @param milestones the promises that it touches
 */
public record ReportIncident(
        @TargetAggregateIdentifier IncidentId incidentId,
        NegotiationId negotiationId,
        Title title,
        int severity,
        Duration responseWithin,
        @Nullable Statement text,
        Set<PartyId> answerFrom,
        List<MilestoneId> milestones)
        implements IncidentCommand {

    /** The gravest an incident can be. */
    public static final int GRAVEST = 5;

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int MOST = 100;

    public ReportIncident {
        answerFrom = Set.copyOf(answerFrom);
        milestones = List.copyOf(milestones);
        require(
                severity >= 1 && severity <= GRAVEST,
                "severity: must be 1 to " + GRAVEST + ", " + GRAVEST + " the gravest");
        require(
                responseWithin.isPositive() && responseWithin.compareTo(LONGEST) <= 0,
                "responseWithin: must be more than nothing and at most 366 days, such as PT4H");
        requireAtMost(answerFrom, MOST, "answerFrom");
        requireAtMost(milestones, MOST, "milestoneIds");
    }
}
