package org.parley.core.brief.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.brief.content.Readout;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.ConsultationId;
import org.parley.core.shared.Sealed;

/** A delegation writes down what came of its talk with an ally. */
public record ReadOutConsultation(
        @TargetAggregateIdentifier BriefId briefId,
        ConsultationId consultationId,
        Sealed<Readout> readout)
        implements BriefCommand {

    public ReadOutConsultation {
        Sayable.check(readout.open().text());
    }
}
