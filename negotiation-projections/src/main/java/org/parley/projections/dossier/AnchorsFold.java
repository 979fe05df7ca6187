package org.parley.projections.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.core.negotiation.event.AnchorCorrected;
import org.parley.core.negotiation.event.AnchorEvent;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.core.negotiation.event.AnchorSet;

/** The named days. */
final class AnchorsFold {

    private final Map<String, Anchor> anchors = new LinkedHashMap<>();

    void take(AnchorEvent event) {
        switch (event) {
            case AnchorNamed e -> anchors.put(e.name(), new Anchor(e.name(), null, List.of()));
            case AnchorSet e -> anchors.put(e.name(), new Anchor(e.name(), e.date(), List.of()));
            case AnchorCorrected e -> anchors.put(e.name(), corrected(e));
        }
    }

    List<Anchor> anchors() {
        return List.copyOf(anchors.values());
    }

    private Anchor corrected(AnchorCorrected e) {
        Anchor before = anchors.get(e.name());
        Stream<LocalDate> earlier = before == null ? Stream.of() : before.corrected().stream();
        return new Anchor(
                e.name(), e.date(), Stream.concat(earlier, Stream.of(e.insteadOf())).toList());
    }
}
