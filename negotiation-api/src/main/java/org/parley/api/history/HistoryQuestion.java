package org.parley.api.history;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parley.api.read.Ask;
import org.parley.api.read.Times;
import org.parley.core.shared.AgendaItemId;
import org.parley.projections.history.HistoryFilter;
import org.parley.projections.support.Moment;

/** Which events are asked for. All that is given narrows it. */
record HistoryQuestion(
        @Schema(example = "AgendaItemAdopted") @Nullable String type,
        @Schema(description = "Short name or id of the party that acted", example = "GOC")
                @Nullable String party,
        @Schema(description = "The login that acted") @Nullable String actor,
        @Nullable String agendaItemId,
        @Schema(description = "The earliest day or instant of occurrence", example = "2014-01-01")
                @Nullable String from,
        @Schema(description = "The latest day or instant of occurrence", example = "2014-12-31")
                @Nullable String to,
        @Schema(description = "A text in the summary, the content or the source")
                @Nullable String q) {

    HistoryFilter filter(Ask ask, Moment moment) {
        return new HistoryFilter(
                moment,
                type,
                party,
                actor,
                ask.value("agendaItemId", agendaItemId, AgendaItemId::of),
                ask.value("from", from, Times::from),
                ask.value("to", to, Times::until),
                q);
    }
}
