package org.parley.projections.dossier.brief;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.core.brief.event.ConsultationReadOut;
import org.parley.projections.support.Told;

/**
 * What came of a talk with an ally.
 *
 * @param gone whether its key was destroyed: then its text and its day are null
 */
public record Readout(
        @Nullable String text, @Nullable LocalDate heldOn, boolean gone, @JsonUnwrapped Told told) {

    static Readout of(ConsultationReadOut e, Told told) {
        var readout = e.readout().orNull();
        return new Readout(
                readout == null ? null : readout.text(),
                readout == null ? null : readout.heldOn(),
                readout == null,
                told);
    }
}
