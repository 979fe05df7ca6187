package org.parley.projections.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.negotiation.event.AgendaItemProposed;
import org.parley.core.negotiation.event.AgendaMoveSupported;
import org.parley.core.negotiation.event.PositionStated;
import org.parley.core.negotiation.event.RedLineShown;
import org.parley.core.shared.AgendaMove;
import org.parley.core.shared.AgendaStatus;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;
import org.parley.projections.support.Told;

/** One subject on the table, as far as it has been told. */
final class ItemFold {

    private record Voice(PositionStated event, Told told) {}

    private record Shown(RedLineShown event, Told told) {}

    private final AgendaItemProposed proposed;
    private final Told told;
    private final Set<PartyId> consents = new LinkedHashSet<>();
    private final Map<AgendaMove, SupportFold> moves = new EnumMap<>(AgendaMove.class);
    private final List<Voice> voices = new ArrayList<>();
    private final Map<RedLineId, Shown> redLines = new LinkedHashMap<>();
    private AgendaStatus status = AgendaStatus.PROPOSED;
    private String since;
    private @Nullable String reason;

    ItemFold(AgendaItemProposed proposed, Told told) {
        this.proposed = proposed;
        this.told = told;
        this.since = told.occurredOn();
    }

    void consent(PartyId party) {
        consents.add(party);
    }

    void support(AgendaMoveSupported event) {
        moves.computeIfAbsent(event.move(), SupportFold::new).add(event);
    }

    void move(AgendaStatus to, @Nullable String why, Told moved) {
        status = to;
        reason = why;
        since = moved.occurredOn();
        moves.clear();
    }

    void state(PositionStated event, Told stated) {
        voices.add(new Voice(event, stated));
    }

    void show(RedLineShown event, Told shown) {
        redLines.put(event.redLineId(), new Shown(event, shown));
    }

    AgendaEntry entry(SeatingFold seating) {
        return new AgendaEntry(
                proposed.itemId(),
                proposed.title(),
                proposed.description(),
                proposed.basket(),
                status,
                Closure.of(status),
                since,
                reason,
                seating.shortName(proposed.proposedBy()),
                seating.shortNames(consents),
                status == AgendaStatus.PROPOSED ? seating.principalsBut(consents) : List.of(),
                moves.values().stream().map(move -> move.pending(seating)).toList(),
                proposed.issues(),
                voices.stream().map(voice -> position(voice, seating)).toList(),
                redLines.values().stream().map(shown -> redLine(shown, seating)).toList(),
                told);
    }

    private static Position position(Voice voice, SeatingFold seating) {
        PositionStated e = voice.event;
        return new Position(
                e.positionId(),
                seating.shortName(e.partyId()),
                e.partyId(),
                e.kind(),
                e.text(),
                e.terms(),
                e.inReturnFor(),
                voice.told);
    }

    private static DisclosedRedLine redLine(Shown shown, SeatingFold seating) {
        RedLineShown e = shown.event;
        return new DisclosedRedLine(
                e.redLineId(),
                seating.shortName(e.partyId()),
                e.partyId(),
                e.text(),
                e.firmness(),
                e.constraint(),
                shown.told);
    }
}
