package org.parley.core.brief.content;

import org.parley.core.shared.IncidentId;

/** What a delegation notes of an incident for itself alone. */
public record IncidentNote(IncidentId incidentId, String text) {}
