package org.parley.api.web;

import org.jspecify.annotations.Nullable;
import org.parley.api.read.Ask;
import org.parley.api.read.MomentForm;
import org.parley.projections.support.Moment;

/**
 * From when the page shows a negotiation: all of it stands in the address, so that it can be kept
 * and shared. It is asked for as the API asks ({@link MomentForm}).
 */
record ReplayForm(@Nullable String asOf, @Nullable String occurredBy, @Nullable String version) {

    Moment moment(Ask ask) {
        return new MomentForm(given(asOf), given(occurredBy), given(version)).moment(ask);
    }

    /** A form sends its empty fields too. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
