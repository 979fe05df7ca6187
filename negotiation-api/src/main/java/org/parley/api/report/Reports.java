package org.parley.api.report;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.api.incident.PastIncidents;
import org.parley.api.milestone.Questions;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.dossier.Dossier;
import org.parley.projections.dossier.Dossiers;
import org.parley.projections.support.Moment;
import org.springframework.stereotype.Component;

/** Asks what a status report tells. */
@Component
class Reports {

    private final Dossiers dossiers;
    private final Questions questions;
    private final PastIncidents incidents;
    private final Clock clock;

    Reports(Dossiers dossiers, Questions questions, PastIncidents incidents, Clock clock) {
        this.dossiers = dossiers;
        this.questions = questions;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** The report, or null when there was no such negotiation at that moment. */
    @Nullable StatusReport of(NegotiationId negotiation, Moment moment, int days) {
        Dossier dossier = dossiers.find(negotiation, moment);
        if (dossier == null) {
            return null;
        }
        LocalDate day = moment.today(clock);
        return new StatusReport(
                dossier.title(),
                day,
                days,
                seen(moment),
                questions.of(negotiation, days, moment, day),
                incidents.open(negotiation, moment));
    }

    private static @Nullable String seen(Moment moment) {
        if (!moment.hasDay()) {
            return null;
        }
        String happened =
                moment.occurredBy() == null ? "" : "what had happened by " + moment.occurredBy();
        String recorded = moment.asOf() == null ? "" : "what was recorded by " + moment.asOf();
        return happened.isEmpty() || recorded.isEmpty()
                ? happened + recorded
                : happened + ", of " + recorded;
    }
}
