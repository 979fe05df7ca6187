package org.parley.projections.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.negotiation.event.RoundClosed;
import org.parley.core.negotiation.event.RoundEvent;
import org.parley.core.negotiation.event.RoundOpened;
import org.parley.core.shared.RoundId;

/** The sessions. */
final class RoundsFold {

    private final Map<RoundId, Round> rounds = new LinkedHashMap<>();

    void take(RoundEvent event, String on) {
        switch (event) {
            case RoundOpened e -> rounds.put(e.roundId(), opened(e));
            case RoundClosed e ->
                    rounds.computeIfPresent(
                            e.roundId(), (_, round) -> closed(round, on, e.summary()));
        }
    }

    List<Round> rounds() {
        return List.copyOf(rounds.values());
    }

    private static Round opened(RoundOpened e) {
        return new Round(
                e.roundId(),
                e.title(),
                e.place(),
                e.track(),
                e.opensOn(),
                e.format(),
                false,
                null,
                null);
    }

    private static Round closed(Round round, String on, @Nullable String summary) {
        return new Round(
                round.id(),
                round.title(),
                round.place(),
                round.track(),
                round.opensOn(),
                round.format(),
                true,
                on,
                summary);
    }
}
