package org.parley.projections.dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgendaStatus;
import org.parley.core.shared.Issue;
import org.parley.projections.support.Told;

/**
 * A subject on the table. Parties are named by their short names.
 *
 * @param consents the principals that consented to adoption
 * @param awaiting the principals whose consent to adoption is missing
 * @param moves changes that some principals asked for and that have not happened yet
 * @param statusSince when it came to its status, as it was said
 * @param told when it was proposed
 */
public record AgendaEntry(
        AgendaItemId id,
        String title,
        @Nullable String description,
        @Nullable String basket,
        AgendaStatus status,
        Closure closure,
        String statusSince,
        @Nullable String reason,
        String proposedBy,
        List<String> consents,
        List<String> awaiting,
        List<PendingMove> moves,
        List<Issue> issues,
        List<Position> positions,
        List<DisclosedRedLine> redLines,
        @JsonUnwrapped Told told) {}
