package org.parley.core.incident.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.Statement;

/** A party that was asked says that it knows of the incident. */
public record AcknowledgeIncident(
        @TargetAggregateIdentifier IncidentId incidentId, @Nullable Statement text)
        implements IncidentCommand {}
