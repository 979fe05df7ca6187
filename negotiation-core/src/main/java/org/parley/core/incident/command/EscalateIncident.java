package org.parley.core.incident.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.Statement;

/** A party involved says that the incident has become graver. */
public record EscalateIncident(@TargetAggregateIdentifier IncidentId incidentId, Statement text)
        implements IncidentCommand {}
