package org.parley.api.milestone;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.parley.api.command.ReadAfter;
import org.parley.api.read.Ask;
import org.parley.api.read.Scope;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.projections.milestone.Grouping;
import org.parley.projections.milestone.MilestoneFilter;
import org.parley.projections.milestone.Progress;
import org.parley.projections.milestone.ProgressReport;
import org.parley.projections.support.Moment;
import org.parley.projections.support.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Says how far the milestones are that the caller may see. */
@RestController
@Tag(name = "Milestones")
class ProgressReads {

    private final ProgressReport report;
    private final Scope scope;
    private final ReadAfter readAfter;
    private final Clock clock;

    ProgressReads(ProgressReport report, Scope scope, ReadAfter readAfter, Clock clock) {
        this.report = report;
        this.scope = scope;
        this.readAfter = readAfter;
        this.clock = clock;
    }

    @GetMapping("/api/v1/milestones/progress")
    @Permits(Action.READ_MEASURES)
    @Operation(summary = "Count milestones by level, by negotiation, party, category or phase")
    Page<Progress> progress(
            @ParameterObject @ModelAttribute GroupForm group,
            @ParameterObject @ModelAttribute MilestoneQuestion question,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, GroupForm.class, MilestoneQuestion.class);
        Grouping grouping = group.grouping(ask);
        MilestoneFilter filter = question.filter(ask, scope.of(caller));
        ask.check();
        readAfter.await(request.getRequest(), "milestone");
        return new Page<>(report.by(grouping, filter, Moment.NOW.today(clock)), null);
    }
}
