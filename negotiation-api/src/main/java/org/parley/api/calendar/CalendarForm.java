package org.parley.api.calendar;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.api.read.Ask;
import org.parley.api.read.Times;
import org.parley.core.shared.NegotiationId;

/** Which days are asked for. */
record CalendarForm(
        @Schema(description = "A personal token of the scope CALENDAR, and of no other")
                @Nullable String token,
        @Nullable String negotiationId,
        @Schema(
                        description = "The first day; else 31 days before today",
                        format = "date",
                        example = "2016-01-01")
                @Nullable String from) {

    @Nullable NegotiationId negotiation(Ask ask) {
        return ask.value("negotiationId", negotiationId, NegotiationId::of);
    }

    @Nullable LocalDate first(Ask ask) {
        return ask.value("from", from, Times::day);
    }
}
