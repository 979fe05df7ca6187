package org.parley.core.brief.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.brief.content.Consultation;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.ConsultationId;
import org.parley.core.shared.Sealed;

/** A delegation means to talk with an ally about items, perhaps before a round. */
public record PlanConsultation(
        @TargetAggregateIdentifier BriefId briefId,
        ConsultationId consultationId,
        Sealed<Consultation> consultation)
        implements BriefCommand {}
