package org.parley.core.incident.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.Statement;

/** A party writes down what was said on the hotline. */
public record LogHotlineCall(@TargetAggregateIdentifier IncidentId incidentId, Statement text)
        implements IncidentCommand {}
