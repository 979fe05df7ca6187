package org.parley.api.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Username;
import org.parley.projections.accreditation.Accreditation;
import org.parley.projections.accreditation.Accreditations;
import org.parley.projections.accreditation.Lines;
import org.parley.projections.accreditation.Place;
import org.parley.projections.accreditation.Places;
import org.parley.projections.accreditation.Standing;
import org.springframework.stereotype.Component;

/** Finds out where a request points, from the ids in its path and nothing else. */
@Component
class Resources {

    private final Accreditations accreditations;
    private final Places places;
    private final Lines lines;

    Resources(Accreditations accreditations, Places places, Lines lines) {
        this.accreditations = accreditations;
        this.places = places;
        this.lines = lines;
    }

    /** An id that is none points nowhere, just as an id that nothing has. */
    Resource at(Map<String, String> path, String username) {
        try {
            return resolve(path, username);
        } catch (IllegalArgumentException notAnId) {
            return Resource.NOWHERE;
        }
    }

    /** Nowhere when the negotiation is unknown. */
    Resource in(@Nullable NegotiationId negotiation, String username, boolean onBehalf) {
        Standing standing =
                negotiation == null
                        ? null
                        : accreditations.standing(asUsername(username), negotiation);
        return standing == null
                ? Resource.NOWHERE
                : new Resource(negotiation, true, onBehalf, standing.seat());
    }

    /**
     * The negotiation, to someone who is on the line. To anybody else nowhere, whether or not there
     * is such a line: both are found out by the same question.
     */
    Resource onLine(NegotiationId negotiation, BackchannelId line, String username) {
        Resource table = in(negotiation, username, false);
        Accreditation seat = table.accreditation();
        return seat != null && lines.has(line, new Username(username), seat)
                ? table
                : Resource.NOWHERE;
    }

    private Resource resolve(Map<String, String> path, String username) {
        String negotiation = path.get("negotiationId");
        String measure = path.get("measureId");
        String milestone = path.get("milestoneId");
        String incident = path.get("incidentId");
        String line = path.get("backchannelId");
        if (negotiation != null && line != null) {
            return onLine(NegotiationId.of(negotiation), BackchannelId.of(line), username);
        }
        if (negotiation != null) {
            return in(NegotiationId.of(negotiation), username, true);
        }
        if (measure != null) {
            return in(places.negotiationOf(MeasureId.of(measure)), username, true);
        }
        if (incident != null) {
            return in(places.negotiationOf(IncidentId.of(incident)), username, true);
        }
        return milestone == null ? Resource.HOUSE : ofMilestone(milestone, username);
    }

    private Resource ofMilestone(String milestone, String username) {
        Place place = places.placeOf(MilestoneId.of(milestone));
        return in(place == null ? null : place.negotiationId(), username, true);
    }

    private static @Nullable Username asUsername(String text) {
        try {
            return new Username(text);
        } catch (IllegalArgumentException notAUsername) {
            return null;
        }
    }
}
