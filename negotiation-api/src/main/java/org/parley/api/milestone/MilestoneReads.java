package org.parley.api.milestone;

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
import org.parley.core.shared.MilestoneId;
import org.parley.projections.dossier.measure.Measures;
import org.parley.projections.dossier.measure.Milestone;
import org.parley.projections.milestone.MilestoneFilter;
import org.parley.projections.milestone.MilestoneLine;
import org.parley.projections.milestone.MilestoneOrder;
import org.parley.projections.milestone.Milestones;
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

/** Lists milestones over all negotiations that the caller may see, and shows one. */
@RestController
@RequestMapping("/api/v1/milestones")
@Tag(name = "Milestones")
class MilestoneReads {

    private final Milestones milestones;
    private final Measures measures;
    private final Past past;
    private final Scope scope;
    private final ReadAfter readAfter;
    private final Clock clock;

    MilestoneReads(
            Milestones milestones,
            Measures measures,
            Past past,
            Scope scope,
            ReadAfter readAfter,
            Clock clock) {
        this.milestones = milestones;
        this.measures = measures;
        this.past = past;
        this.scope = scope;
        this.readAfter = readAfter;
        this.clock = clock;
    }

    @GetMapping(produces = "application/json")
    @Permits(Action.READ_MEASURES)
    @Operation(summary = "List milestones, filtered and sorted, as of any moment")
    ResponseEntity<Page<MilestoneLine>> list(
            @ParameterObject @ModelAttribute MilestoneQuestion question,
            @ParameterObject @ModelAttribute SortForm sort,
            @ParameterObject @ModelAttribute WhenForm when,
            @ParameterObject @ModelAttribute PageForm page,
            Caller caller,
            ServletWebRequest request) {
        Ask ask =
                Ask.of(
                        request,
                        MilestoneQuestion.class,
                        SortForm.class,
                        WhenForm.class,
                        PageForm.class);
        int limit = ask.limit(page.limit());
        MilestoneFilter filter = question.filter(ask, scope.of(caller));
        MilestoneOrder order = sort.order(ask);
        Moment moment = when.moment(ask);
        ask.check();
        readAfter.await(request.getRequest(), "milestone");
        return Parts.answer(request, () -> list(moment, filter, order, page.cursor(), limit));
    }

    /** The whole list, as a table for a spreadsheet. */
    @GetMapping(produces = {Table.CSV, Table.XLSX})
    @Permits(Action.READ_MEASURES)
    @Operation(summary = "List milestones, filtered and sorted, as of any moment")
    Rows<MilestoneLine> table(
            @ParameterObject @ModelAttribute MilestoneQuestion question,
            @ParameterObject @ModelAttribute SortForm sort,
            @ParameterObject @ModelAttribute WhenForm when,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, MilestoneQuestion.class, SortForm.class, WhenForm.class);
        MilestoneFilter filter = question.filter(ask, scope.of(caller));
        MilestoneOrder order = sort.order(ask);
        Moment moment = when.moment(ask);
        ask.check();
        readAfter.await(request.getRequest(), "milestone");
        return new Rows<>(
                "milestones",
                MilestoneTable.COLUMNS,
                Parts.whole(cursor -> list(moment, filter, order, cursor, Parts.MANY)));
    }

    private Page<MilestoneLine> list(
            Moment moment,
            MilestoneFilter filter,
            MilestoneOrder order,
            @Nullable String cursor,
            int limit) {
        return moment.hasDay()
                ? past.at(moment, filter).list(filter, order, cursor, limit)
                : milestones.list(filter, order, cursor, limit, moment.today(clock));
    }

    @GetMapping(path = "/{milestoneId}", produces = "application/json")
    @Permits(Action.READ_MEASURES)
    @Operation(summary = "Show a milestone with all that was said of it, as of any moment")
    @Nullable Milestone find(
            @PathVariable MilestoneId milestoneId,
            @ParameterObject @ModelAttribute MomentForm when,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, MomentForm.class);
        Moment moment = when.moment(ask);
        ask.check();
        readAfter.await(request.getRequest(), "automation");
        Milestone milestone = Versions.found(measures.find(milestoneId, moment));
        return Versions.answer(request, milestone, milestone.version(), moment.hasDay());
    }
}
