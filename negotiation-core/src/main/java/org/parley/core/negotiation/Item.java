package org.parley.core.negotiation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgendaMove;
import org.parley.core.shared.AgendaStatus;
import org.parley.core.shared.Issue;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * An agenda item as decisions see it.
 *
 * @param since when it came to its status
 * @param lastVoice when a party last consented to something about it
 * @param support who supports which change that has not happened yet
 */
record Item(
        AgendaItemId id,
        PartyId proposedBy,
        AgendaStatus status,
        Occurrence proposed,
        Occurrence since,
        Occurrence lastVoice,
        PSet<PartyId> consents,
        PMap<AgendaMove, PSet<PartyId>> support,
        Map<String, Issue> issues) {

    static Item proposed(AgendaItemId id, PartyId by, List<Issue> issues, Occurrence at) {
        return new Item(
                id,
                by,
                AgendaStatus.PROPOSED,
                at,
                at,
                at,
                HashTreePSet.empty(),
                HashTreePMap.empty(),
                issues.stream()
                        .collect(Collectors.toUnmodifiableMap(Issue::key, Function.identity())));
    }

    Item consented(PartyId party, Occurrence at) {
        return new Item(
                id, proposedBy, status, proposed, since, at, consents.plus(party), support, issues);
    }

    Item supported(AgendaMove move, PartyId party, Occurrence at) {
        PSet<PartyId> supporters = supporters(move).plus(party);
        return new Item(
                id,
                proposedBy,
                status,
                proposed,
                since,
                at,
                consents,
                support.plus(move, supporters),
                issues);
    }

    Item moved(AgendaStatus to, Occurrence at) {
        return new Item(
                id, proposedBy, to, proposed, at, at, consents, HashTreePMap.empty(), issues);
    }

    PSet<PartyId> supporters(AgendaMove move) {
        return support.getOrDefault(move, HashTreePSet.empty());
    }

    boolean isSettledBy(Set<PartyId> principals, Set<PartyId> voices) {
        return principals.size() >= 2 && voices.containsAll(principals);
    }
}
