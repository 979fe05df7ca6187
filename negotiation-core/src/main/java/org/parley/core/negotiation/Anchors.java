package org.parley.core.negotiation;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.core.negotiation.event.AnchorCorrected;
import org.parley.core.negotiation.event.AnchorEvent;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.core.negotiation.event.AnchorSet;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The named days, each with its date once that is known. */
record Anchors(PMap<String, Optional<LocalDate>> dates) {

    static final Anchors NONE = new Anchors(HashTreePMap.empty());

    Anchors evolve(AnchorEvent event) {
        return switch (event) {
            case AnchorNamed e -> new Anchors(dates.plus(e.name(), Optional.empty()));
            case AnchorSet e -> new Anchors(dates.plus(e.name(), Optional.of(e.date())));
            case AnchorCorrected e -> new Anchors(dates.plus(e.name(), Optional.of(e.date())));
        };
    }
}
