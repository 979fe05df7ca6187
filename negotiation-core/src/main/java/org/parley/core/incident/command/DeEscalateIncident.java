package org.parley.core.incident.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.Statement;

/** A party involved says that the danger is over. */
public record DeEscalateIncident(@TargetAggregateIdentifier IncidentId incidentId, Statement text)
        implements IncidentCommand {}
