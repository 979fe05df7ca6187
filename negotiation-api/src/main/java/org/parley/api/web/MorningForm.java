package org.parley.api.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.api.read.Ask;
import org.parley.api.read.Times;
import org.parley.core.shared.NegotiationId;

/**
 * What of the morning page is wanted: all of it stands in the address, so that it can be kept.
 *
 * @param days how many days ahead: 30, or 90
 * @param since with when progress is compared
 */
record MorningForm(@Nullable String negotiationId, @Nullable String days, @Nullable String since) {

    @Nullable NegotiationId negotiation(Ask ask) {
        return ask.value("negotiationId", given(negotiationId), NegotiationId::of);
    }

    int ahead(Ask ask) {
        Long ahead = ask.number("days", given(days));
        return ahead == null ? 30 : (int) Math.min(ahead, 3660);
    }

    @Nullable LocalDate compared(Ask ask) {
        return ask.value("since", given(since), Times::day);
    }

    /** A form sends its empty fields too. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
