package org.parley.core.incident.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.Statement;

/** A party involved closes the incident. */
public record CloseIncident(
        @TargetAggregateIdentifier IncidentId incidentId, @Nullable Statement text)
        implements IncidentCommand {}
