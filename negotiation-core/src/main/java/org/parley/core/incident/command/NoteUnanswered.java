package org.parley.core.incident.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.IncidentId;

/** The time for acknowledging an incident is over: the clock asks what follows. */
public record NoteUnanswered(@TargetAggregateIdentifier IncidentId incidentId)
        implements IncidentCommand {}
