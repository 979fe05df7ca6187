package org.parley.projections.dossier.brief;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.brief.event.ConsultationPlanned;
import org.parley.core.brief.event.ConsultationReadOut;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.ConsultationId;
import org.parley.core.shared.RoundId;
import org.parley.projections.support.Told;

/**
 * A talk that the delegation means to have with an ally, and what came of it.
 *
 * @param with the ally
 * @param dueBeforeRoundId the round before which it is to be held, or null
 * @param gone whether its key was destroyed: then all that was to be said of it is null
 */
public record Consultation(
        ConsultationId id,
        @Nullable String with,
        @Nullable List<AgendaItemId> agendaItemIds,
        @Nullable RoundId dueBeforeRoundId,
        List<Readout> readouts,
        boolean gone,
        @JsonUnwrapped Told told) {

    static Consultation planned(ConsultationPlanned e, Told told) {
        var planned = e.consultation().orNull();
        return new Consultation(
                e.consultationId(),
                planned == null ? null : planned.with(),
                planned == null ? null : planned.agendaItemIds(),
                planned == null ? null : planned.dueBeforeRoundId(),
                List.of(),
                planned == null,
                told);
    }

    boolean saysLess() {
        return gone || readouts.stream().anyMatch(Readout::gone);
    }

    Consultation readOut(ConsultationReadOut e, Told said) {
        List<Readout> more =
                Stream.concat(readouts.stream(), Stream.of(Readout.of(e, said))).toList();
        return new Consultation(id, with, agendaItemIds, dueBeforeRoundId, more, gone, told);
    }
}
