package org.parley.api.incident;

import org.parley.api.read.Times;
import org.parley.api.table.Table;
import org.parley.projections.incident.IncidentLine;

/** Incidents as a table for a spreadsheet. */
final class IncidentTable {

    static final Table<IncidentLine> COLUMNS =
            new Table<IncidentLine>()
                    .with("id", IncidentLine::id)
                    .with("negotiation", IncidentLine::negotiation)
                    .with("title", IncidentLine::title)
                    .with("reportedBy", IncidentLine::reportedBy)
                    .with("occurredOn", one -> Times.said(one.occurredOn()))
                    .with("reportedAt", IncidentLine::reportedAt)
                    .with("severity", IncidentLine::severity)
                    .with("level", IncidentLine::level)
                    .with("status", IncidentLine::status)
                    .with("acknowledgement", IncidentLine::acknowledgement)
                    .with("answerBy", IncidentLine::answerBy)
                    .with("awaiting", one -> String.join(", ", one.awaiting()));

    private IncidentTable() {}
}
