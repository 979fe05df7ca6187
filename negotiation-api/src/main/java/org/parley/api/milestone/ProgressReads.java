package org.parley.api.milestone;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.ReadAfter;
import org.parley.api.read.Ask;
import org.parley.api.read.PageForm;
import org.parley.api.read.Parts;
import org.parley.api.read.Scope;
import org.parley.api.read.WhenForm;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.api.table.Rows;
import org.parley.api.table.Table;
import org.parley.projections.milestone.Grouping;
import org.parley.projections.milestone.MilestoneFilter;
import org.parley.projections.milestone.Progress;
import org.parley.projections.milestone.ProgressReport;
import org.parley.projections.support.Moment;
import org.parley.projections.support.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Says how far the milestones are that the caller may see. */
@RestController
@Tag(name = "Milestones")
class ProgressReads {

    private static final String PATH = "/api/v1/milestones/progress";

    private final ProgressReport report;
    private final Past past;
    private final Scope scope;
    private final ReadAfter readAfter;
    private final Clock clock;

    ProgressReads(ProgressReport report, Past past, Scope scope, ReadAfter readAfter, Clock clock) {
        this.report = report;
        this.past = past;
        this.scope = scope;
        this.readAfter = readAfter;
        this.clock = clock;
    }

    @GetMapping(path = PATH, produces = "application/json")
    @Permits(Action.READ_MEASURES)
    @Operation(
            summary =
                    "Count milestones by level, by negotiation, party, category or phase, as of any"
                            + " moment and compared with another")
    ResponseEntity<Page<Progress>> progress(
            @ParameterObject @ModelAttribute GroupForm group,
            @ParameterObject @ModelAttribute MilestoneQuestion question,
            @ParameterObject @ModelAttribute WhenForm when,
            @ParameterObject @ModelAttribute SinceForm since,
            @ParameterObject @ModelAttribute PageForm page,
            Caller caller,
            ServletWebRequest request) {
        Ask ask =
                Ask.of(
                        request,
                        GroupForm.class,
                        MilestoneQuestion.class,
                        WhenForm.class,
                        SinceForm.class,
                        PageForm.class);
        int limit = ask.limit(page.limit());
        Grouping grouping = group.grouping(ask);
        MilestoneFilter filter = question.filter(ask, scope.of(caller));
        Moment moment = when.moment(ask);
        Instant before = since.instant(ask);
        ask.check();
        readAfter.await(request.getRequest(), "milestone");
        return Parts.answer(
                request, () -> list(grouping, filter, moment, before, page.cursor(), limit));
    }

    /** All of it, as a table for a spreadsheet. */
    @GetMapping(
            path = PATH,
            produces = {Table.CSV, Table.XLSX})
    @Permits(Action.READ_MEASURES)
    Rows<Progress> table(
            @ParameterObject @ModelAttribute GroupForm group,
            @ParameterObject @ModelAttribute MilestoneQuestion question,
            @ParameterObject @ModelAttribute WhenForm when,
            @ParameterObject @ModelAttribute SinceForm since,
            Caller caller,
            ServletWebRequest request) {
        Ask ask =
                Ask.of(
                        request,
                        GroupForm.class,
                        MilestoneQuestion.class,
                        WhenForm.class,
                        SinceForm.class);
        Grouping grouping = group.grouping(ask);
        MilestoneFilter filter = question.filter(ask, scope.of(caller));
        Moment moment = when.moment(ask);
        Instant before = since.instant(ask);
        ask.check();
        readAfter.await(request.getRequest(), "milestone");
        return new Rows<>(
                "progress",
                ProgressTable.COLUMNS,
                Parts.whole(cursor -> list(grouping, filter, moment, before, cursor, Parts.MANY)));
    }

    private Page<Progress> list(
            Grouping grouping,
            MilestoneFilter filter,
            Moment moment,
            @Nullable Instant before,
            @Nullable String cursor,
            int limit) {
        Page<Progress> now = by(grouping, filter, moment, cursor, limit);
        return before == null
                ? now
                : new Page<>(
                        past.compared(now.items(), grouping, filter, earlier(moment, before)),
                        now.nextCursor());
    }

    private Page<Progress> by(
            Grouping grouping,
            MilestoneFilter filter,
            Moment moment,
            @Nullable String cursor,
            int limit) {
        return moment.hasDay()
                ? past.by(moment, grouping, filter, cursor, limit)
                : report.by(grouping, filter, cursor, limit, moment.today(clock));
    }

    /** What had happened by then, as it is known at the moment that is asked about. */
    private static Moment earlier(Moment moment, Instant before) {
        Instant by = moment.occurredBy();
        return new Moment(moment.asOf(), by == null || before.isBefore(by) ? before : by, null);
    }
}
