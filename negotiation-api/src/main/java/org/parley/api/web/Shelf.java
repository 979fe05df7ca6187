package org.parley.api.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.Action;
import org.parley.api.security.Policy;
import org.parley.api.security.Seats;
import org.parley.api.security.Subject;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Seat;
import org.parley.projections.accreditation.Accreditation;
import org.parley.projections.portfolio.NegotiationInShort;
import org.parley.projections.portfolio.Portfolio;
import org.springframework.stereotype.Component;

/** The first negotiations that a login may list: those of its seats, or all. */
@Component
class Shelf {

    private static final int MOST = 50;

    private final Seats seats;
    private final Portfolio portfolio;

    Shelf(Seats seats, Portfolio portfolio) {
        this.seats = seats;
        this.portfolio = portfolio;
    }

    /** A negotiation, as what the login sits in it, and what of it can be opened. */
    record Place(String title, String lifecycle, String seat, List<Link> links) {}

    List<Place> of(Subject subject) {
        boolean all = Policy.everywhere(subject.roles(), Action.READ_PORTFOLIO);
        Map<NegotiationId, Accreditation> held = held(subject);
        if (!all && held.isEmpty()) {
            return List.of();
        }
        List<NegotiationId> only = all ? null : List.copyOf(held.keySet());
        return portfolio.list(only, null, MOST).items().stream()
                .map(found -> place(found, held.get(found.id()), subject))
                .toList();
    }

    private Map<NegotiationId, Accreditation> held(Subject subject) {
        return seats.of(subject.username(), subject.roles()).stream()
                .collect(
                        Collectors.toMap(
                                Accreditation::negotiationId,
                                seat -> seat,
                                (a, _) -> a,
                                HashMap::new));
    }

    private static Place place(
            NegotiationInShort found, @Nullable Accreditation seat, Subject subject) {
        return new Place(
                found.title(),
                words(found.lifecycle()),
                seat == null ? "" : words(seat.function()) + " of " + shortName(found, seat),
                Links.of(found.id(), seat, subject));
    }

    private static String shortName(NegotiationInShort found, Accreditation seat) {
        return found.parties().stream()
                .filter(party -> party.id().equals(seat.partyId()))
                .map(Seat::shortName)
                .findFirst()
                .orElse("a " + words(seat.role()));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
