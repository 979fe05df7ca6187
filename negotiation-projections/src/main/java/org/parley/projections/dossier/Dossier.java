package org.parley.projections.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Seat;
import org.parley.projections.dossier.incident.IncidentInShort;
import org.parley.projections.dossier.measure.MeasureInShort;

/**
 * What all parties of a negotiation share.
 *
 * @param lifecycleSince when the talks came to this state, as it was said; null while preparing
 * @param version the place of the last event that it tells of
 */
public record Dossier(
        NegotiationId id,
        String title,
        @Nullable String description,
        AgreementRule agreementRule,
        boolean archive,
        Lifecycle lifecycle,
        @Nullable String lifecycleSince,
        @Nullable String lifecycleReason,
        @Nullable UUID incidentId,
        long version,
        List<Seat> parties,
        List<Delegate> delegates,
        List<AgendaEntry> agenda,
        List<Round> rounds,
        List<Anchor> anchors,
        List<Object> proposals,
        List<Object> jointRecords,
        List<MeasureInShort> measures,
        List<IncidentInShort> incidents) {}
