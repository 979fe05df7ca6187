package org.parley.core.brief.content;

import static org.parley.core.shared.Checks.require;
import static org.parley.core.shared.Checks.requireAtMost;
import static org.parley.core.shared.Checks.requireDistinct;
import static org.parley.core.shared.Checks.requireLine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.RoundId;
import org.parley.core.shared.Title;

/**
 * A talk that a delegation means to have with an ally.
 *
 * @param with the ally, who need not be a party to the negotiation
 * @param agendaItemIds what it is to be about
 * @param dueBeforeRoundId the round before which it is to be held, or null
 */
public record Consultation(
        String with, List<AgendaItemId> agendaItemIds, @Nullable RoundId dueBeforeRoundId) {

    private static final int MOST_ITEMS = 100;

    public Consultation {
        requireLine(with, Title.MAX_LENGTH, "with");
        agendaItemIds = List.copyOf(agendaItemIds);
        require(!agendaItemIds.isEmpty(), "agendaItemIds must name an item at least");
        requireDistinct(agendaItemIds, "agendaItemIds");
        requireAtMost(agendaItemIds, MOST_ITEMS, "agendaItemIds");
    }
}
