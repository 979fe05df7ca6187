package org.parley.core.negotiation;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.negotiation.command.NameAnchor;
import org.parley.core.negotiation.command.SetAnchor;
import org.parley.core.negotiation.event.AnchorCorrected;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.core.negotiation.event.AnchorSet;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.AnchorTaken;

/** A named day is set once; later dates for it are corrections that keep the previous one. */
final class AnchorDecisions {

    private AnchorDecisions() {}

    static List<NegotiationEvent> name(NegotiationState state, NameAnchor c) {
        String name = c.name().text();
        @Nullable LocalDate date = c.date();
        @Nullable Optional<LocalDate> known = state.anchors().dates().get(name);
        if (known != null) {
            return repeated(name, known.equals(Optional.ofNullable(date)));
        }
        AnchorNamed named = new AnchorNamed(c.negotiationId(), name);
        return date == null
                ? List.of(named)
                : List.of(named, new AnchorSet(c.negotiationId(), name, date));
    }

    static List<NegotiationEvent> set(NegotiationState state, SetAnchor c) {
        String name = c.name().text();
        @Nullable Optional<LocalDate> known = state.anchors().dates().get(name);
        if (known == null) {
            throw rejected(new Absent());
        }
        if (known.isEmpty()) {
            return List.of(new AnchorSet(c.negotiationId(), name, c.date()));
        }
        LocalDate previous = known.get();
        return previous.equals(c.date())
                ? List.of()
                : List.of(new AnchorCorrected(c.negotiationId(), name, c.date(), previous));
    }

    private static List<NegotiationEvent> repeated(String name, boolean asBefore) {
        if (!asBefore) {
            throw rejected(new AnchorTaken(name));
        }
        return List.of();
    }
}
