package org.parley.core.incident;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.incident.command.ReportIncident;
import org.parley.core.incident.event.IncidentEvent;
import org.parley.core.incident.event.IncidentReported;
import org.parley.core.outside.Table;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.NobodyToAnswer;
import org.parley.core.rejection.UnknownReference;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;

/** A party reports an incident, and the clock of the others begins. */
final class ReportDecisions {

    private ReportDecisions() {}

    /**
     * @param milestones all that are promised in the negotiation
     * @param asked when the others can first have known that they are asked
     */
    static List<IncidentEvent> report(
            @Nullable IncidentState state,
            ReportIncident c,
            PartyId by,
            Table table,
            Set<MilestoneId> milestones,
            Instant asked) {
        if (state != null) {
            throw rejected(new IdInUse());
        }
        c.milestones().stream()
                .filter(one -> !milestones.contains(one))
                .findFirst()
                .ifPresent(one -> {
                    throw rejected(new UnknownReference("milestoneIds", one.toString()));
                });
        return List.of(
                new IncidentReported(
                        c.negotiationId(),
                        c.incidentId(),
                        by,
                        c.title().text(),
                        c.severity(),
                        Statement.textOf(c.text()),
                        c.responseWithin(),
                        asked.plus(c.responseWithin()),
                        answerFrom(c, by, table),
                        c.milestones()));
    }

    private static List<PartyId> answerFrom(ReportIncident c, PartyId by, Table table) {
        c.answerFrom().stream()
                .filter(party -> !table.seats(party))
                .findFirst()
                .ifPresent(party -> {
                    throw rejected(new UnknownReference("answerFrom", party.toString()));
                });
        List<PartyId> others =
                (c.answerFrom().isEmpty() ? table.principals() : c.answerFrom())
                        .stream()
                                .filter(party -> !party.equals(by))
                                .sorted((one, other) -> one.value().compareTo(other.value()))
                                .toList();
        if (others.isEmpty()) {
            throw rejected(new NobodyToAnswer());
        }
        return others;
    }
}
