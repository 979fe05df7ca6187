package org.parley.api.history;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parley.api.read.Ask;
import org.parley.api.read.Times;
import org.parley.projections.support.Moment;

/** Two moments of the record, each a version of the table or an instant. */
record SpanForm(
        @Schema(
                        description =
                                "The first moment: a version, a day (from its first moment on)"
                                        + " or an instant of the record",
                        example = "0")
                @Nullable String from,
        @Schema(
                        description =
                                "The second moment, or now: a version, a day (whole) or an"
                                        + " instant of the record",
                        example = "2016-06-23T16:00:00Z")
                @Nullable String to) {

    Moment first(Ask ask) {
        Moment first = ask.value("from", from == null ? "" : from, text -> read(text, true));
        return first == null ? Moment.NOW : first;
    }

    Moment second(Ask ask) {
        Moment second = ask.value("to", to, text -> read(text, false));
        return second == null ? Moment.NOW : second;
    }

    private static Moment read(String text, boolean first) {
        if (text.matches("[0-9]{1,18}")) {
            return new Moment(null, null, Long.valueOf(text));
        }
        try {
            return new Moment(first ? Times.from(text) : Times.until(text), null, null);
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException(
                    "must be a version such as 12, a day such as 2016-06-23 or an instant such as"
                            + " 2016-06-23T16:00:00Z");
        }
    }
}
