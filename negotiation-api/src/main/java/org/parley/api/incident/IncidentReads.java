package org.parley.api.incident;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.ReadAfter;
import org.parley.api.read.Ask;
import org.parley.api.read.MomentForm;
import org.parley.api.read.PageForm;
import org.parley.api.read.Parts;
import org.parley.api.read.Scope;
import org.parley.api.read.Versions;
import org.parley.api.read.WhenForm;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.api.table.Rows;
import org.parley.api.table.Table;
import org.parley.core.shared.IncidentId;
import org.parley.projections.dossier.incident.Incident;
import org.parley.projections.dossier.incident.Incidents;
import org.parley.projections.incident.IncidentFilter;
import org.parley.projections.incident.IncidentLine;
import org.parley.projections.incident.IncidentLines;
import org.parley.projections.support.Moment;
import org.parley.projections.support.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Lists incidents over all negotiations that the caller may see, and shows one. */
@RestController
@RequestMapping("/api/v1/incidents")
@Tag(name = "Incidents")
class IncidentReads {

    private final Incidents incidents;
    private final IncidentLines lines;
    private final PastIncidents past;
    private final Scope scope;
    private final ReadAfter readAfter;
    private final Clock clock;

    IncidentReads(
            Incidents incidents,
            IncidentLines lines,
            PastIncidents past,
            Scope scope,
            ReadAfter readAfter,
            Clock clock) {
        this.incidents = incidents;
        this.lines = lines;
        this.past = past;
        this.scope = scope;
        this.readAfter = readAfter;
        this.clock = clock;
    }

    @GetMapping(produces = "application/json")
    @Permits(Action.READ_INCIDENTS)
    @Operation(summary = "List incidents, the latest first, as of any moment")
    ResponseEntity<Page<IncidentLine>> list(
            @ParameterObject @ModelAttribute IncidentQuestion question,
            @ParameterObject @ModelAttribute WhenForm when,
            @ParameterObject @ModelAttribute PageForm page,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, IncidentQuestion.class, WhenForm.class, PageForm.class);
        int limit = ask.limit(page.limit());
        IncidentFilter filter = question.filter(ask, scope.of(caller));
        Moment moment = when.moment(ask);
        ask.check();
        readAfter.await(request.getRequest(), "milestone");
        return Parts.answer(request, () -> list(moment, filter, page.cursor(), limit));
    }

    /** The whole list, as a table for a spreadsheet. */
    @GetMapping(produces = {Table.CSV, Table.XLSX})
    @Permits(Action.READ_INCIDENTS)
    Rows<IncidentLine> table(
            @ParameterObject @ModelAttribute IncidentQuestion question,
            @ParameterObject @ModelAttribute WhenForm when,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, IncidentQuestion.class, WhenForm.class);
        IncidentFilter filter = question.filter(ask, scope.of(caller));
        Moment moment = when.moment(ask);
        ask.check();
        readAfter.await(request.getRequest(), "milestone");
        return new Rows<>(
                "incidents",
                IncidentTable.COLUMNS,
                Parts.whole(cursor -> list(moment, filter, cursor, Parts.MANY)));
    }

    private Page<IncidentLine> list(
            Moment moment, IncidentFilter filter, @Nullable String cursor, int limit) {
        return moment.hasDay()
                ? IncidentLines.inHand(past.at(moment, filter), filter, cursor, limit)
                : lines.list(filter, cursor, limit, clock.instant());
    }

    @GetMapping("/{incidentId}")
    @Permits(Action.READ_INCIDENTS)
    @Operation(
            summary = "Show an incident with its log and what was done over it, as of any moment")
    @Nullable Incident find(
            @PathVariable IncidentId incidentId,
            @ParameterObject @ModelAttribute MomentForm when,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, MomentForm.class);
        Moment moment = when.moment(ask);
        ask.check();
        readAfter.await(request.getRequest(), "automation");
        Incident incident = Versions.found(incidents.find(incidentId, moment));
        return Versions.answer(request, incident, incident.version(), false);
    }
}
