package org.parley.api.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Callers;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.projections.accreditation.Places;
import org.springframework.stereotype.Component;

/** Makes of a table of milestones the lines of commands that propose its measures. */
@Component
class Sheets {

    private final Places places;
    private final Gate gate;
    private final Callers callers;

    Sheets(Places places, Gate gate, Callers callers) {
        this.places = places;
        this.gate = gate;
        this.callers = callers;
    }

    /**
     * A line a measure, in the order of their first rows.
     *
     * @throws org.parley.api.problem.Refused when the file as a whole cannot be read
     */
    List<Line> lines(byte[] file, Mapping mapping, Caller importer) {
        NegotiationId negotiation = mapping.negotiation();
        Caller there = callers.of(importer.username(), importer.roles(), negotiation);
        gate.pass(Action.PROPOSE_MEASURE, negotiation, there);
        Map<String, PartyId> parties = parties(negotiation);
        Map<String, Sketch> measures = new LinkedHashMap<>();
        for (Row row : Grid.of(file, mapping)) {
            String title = row.fields().getOrDefault("measure", "");
            measures.computeIfAbsent(title, _ -> new Sketch(mapping, parties, row)).add(row);
        }
        return measures.values().stream().map(Sketch::line).toList();
    }

    private Map<String, PartyId> parties(NegotiationId negotiation) {
        Map<String, PartyId> parties = new HashMap<>();
        places.shortNames(negotiation)
                .forEach((id, name) -> parties.put(name.toUpperCase(Locale.ROOT), id));
        return parties;
    }
}
