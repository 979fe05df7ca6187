package org.parley.core.incident.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.Statement;

/** A party says what it did about the incident. */
public record TakeIncidentStep(@TargetAggregateIdentifier IncidentId incidentId, Statement text)
        implements IncidentCommand {}
