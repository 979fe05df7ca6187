package org.parley.api.security;

import org.jspecify.annotations.Nullable;
import org.parley.core.backchannel.command.BackchannelCommand;
import org.parley.core.backchannel.command.OpenBackchannel;
import org.parley.core.brief.command.BriefCommand;
import org.parley.core.custody.command.CustodyCommand;
import org.parley.core.incident.command.IncidentCommand;
import org.parley.core.incident.command.ReportIncident;
import org.parley.core.measure.command.MeasureCommand;
import org.parley.core.measure.command.ProposeMeasure;
import org.parley.core.negotiation.command.NegotiationCommand;
import org.parley.core.negotiation.command.OpenNegotiation;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.accreditation.Places;
import org.springframework.stereotype.Component;

/** Finds out where a command points. */
@Component
class CommandPlaces {

    private final Resources resources;
    private final Places places;

    CommandPlaces(Resources resources, Places places) {
        this.resources = resources;
        this.places = places;
    }

    Resource of(Object command, Circumstances by) {
        return switch (command) {
            case OpenNegotiation _ -> Resource.HOUSE;
            case OpenBackchannel open -> resources.in(open.negotiationId(), by.actor(), false);
            case BackchannelCommand line ->
                    resources.onLine(line.negotiationId(), line.backchannelId(), by.actor());
            default -> resources.in(negotiationOf(command), by.actor(), by.onBehalf());
        };
    }

    private @Nullable NegotiationId negotiationOf(Object message) {
        return switch (message) {
            case NegotiationCommand command -> command.negotiationId();
            case BriefCommand command -> command.briefId().negotiationId();
            case CustodyCommand command -> command.custodyId().negotiationId();
            case ProposeMeasure command -> command.negotiationId();
            case MeasureCommand command -> places.negotiationOf(command.measureId());
            case ReportIncident command -> command.negotiationId();
            case IncidentCommand command -> places.negotiationOf(command.incidentId());
            default -> null;
        };
    }
}
