package org.parley.api.audit;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Decision;
import org.parley.api.security.Policy;
import org.parley.api.security.Resource;
import org.parley.api.security.Subject;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RegisterId;
import org.parley.core.shared.Username;
import org.parley.projections.accreditation.Accreditation;
import org.parley.projections.accreditation.Accreditations;
import org.parley.projections.accreditation.Lines;
import org.parley.projections.accreditation.Places;
import org.springframework.stereotype.Component;

/** Which streams somebody may see, by name. */
@Component
class VisibleStreams {

    private final Places places;
    private final Lines lines;
    private final Accreditations accreditations;

    VisibleStreams(Places places, Lines lines, Accreditations accreditations) {
        this.places = places;
        this.lines = lines;
        this.accreditations = accreditations;
    }

    /** What all at a table share: the table itself, its measures and incidents. */
    Set<String> shared(NegotiationId negotiation) {
        Set<String> streams = new LinkedHashSet<>();
        streams.add(negotiation.toString());
        places.measuresOf(negotiation).forEach(measure -> streams.add(measure.toString()));
        places.incidentsOf(negotiation).forEach(incident -> streams.add(incident.toString()));
        return streams;
    }

    /** What somebody with a seat may see: the shared, and what his policy says of his own. */
    Set<String> ofSeat(Caller caller, Accreditation seat) {
        Set<String> streams = shared(seat.negotiationId());
        BriefId brief = new BriefId(seat.negotiationId(), seat.partyId());
        if (may(caller, seat, Action.READ_BRIEF)) {
            streams.add(brief.toString());
        }
        if (may(caller, seat, Action.READ_READINGS)
                && may(caller, seat, Action.READ_BREAK_GLASS)
                && may(caller, seat, Action.READ_SHREDDINGS)) {
            streams.add(CustodyId.of(brief).toString());
        }
        lines.of(new Username(caller.username()), seat)
                .forEach(line -> {
                    streams.add(line.toString());
                    streams.add(new RegisterId(line).toString());
                });
        return streams;
    }

    /**
     * Whether a stream is a table, a measure or an incident of any negotiation; each is asked after
     * once.
     */
    Predicate<String> sharedAnywhere() {
        Map<String, Boolean> known = new HashMap<>();
        return stream -> known.computeIfAbsent(stream, this::isShared);
    }

    private boolean isShared(String stream) {
        try {
            return accreditations.exists(NegotiationId.of(stream))
                    || places.negotiationOf(MeasureId.of(stream)) != null
                    || places.negotiationOf(IncidentId.of(stream)) != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean may(Caller caller, Accreditation seat, Action action) {
        Subject subject = new Subject(caller.username(), caller.roles(), Subject.ALL_SCOPES);
        Resource place = new Resource(seat.negotiationId(), true, false, seat);
        return Policy.decide(subject, action, place) == Decision.ALLOW;
    }
}
