package org.parley.api.milestone;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.parley.api.command.ReadAfter;
import org.parley.api.read.Ask;
import org.parley.api.read.PageForm;
import org.parley.api.read.Parts;
import org.parley.api.read.Scope;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.projections.milestone.Account;
import org.parley.projections.milestone.MilestoneFilter;
import org.parley.projections.milestone.Reciprocity;
import org.parley.projections.milestone.Wait;
import org.parley.projections.milestone.WhoWaits;
import org.parley.projections.support.Moment;
import org.parley.projections.support.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Says who waits on whom, and who owes what to whom. */
@RestController
@Tag(name = "Milestones")
class WaitReads {

    private final WhoWaits waits;
    private final Reciprocity reciprocity;
    private final Scope scope;
    private final ReadAfter readAfter;
    private final Clock clock;

    WaitReads(
            WhoWaits waits,
            Reciprocity reciprocity,
            Scope scope,
            ReadAfter readAfter,
            Clock clock) {
        this.waits = waits;
        this.reciprocity = reciprocity;
        this.scope = scope;
        this.readAfter = readAfter;
        this.clock = clock;
    }

    @GetMapping("/api/v1/milestones/waiting")
    @Permits(Action.READ_MEASURES)
    @Operation(summary = "List which milestones are blocked and by what: who waits on whom")
    ResponseEntity<Page<Wait>> waiting(
            @ParameterObject @ModelAttribute MilestoneQuestion question,
            @ParameterObject @ModelAttribute PageForm page,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, MilestoneQuestion.class, PageForm.class);
        int limit = ask.limit(page.limit());
        MilestoneFilter filter = question.filter(ask, scope.of(caller));
        ask.check();
        readAfter.await(request.getRequest(), "milestone");
        return Parts.answer(request, () -> waits.list(filter, page.cursor(), limit, today()));
    }

    @GetMapping("/api/v1/milestones/reciprocity")
    @Permits(Action.READ_MEASURES)
    @Operation(summary = "Count what is owed, delivered and late, per party and category")
    ResponseEntity<Page<Account>> reciprocity(
            @ParameterObject @ModelAttribute MilestoneQuestion question,
            @ParameterObject @ModelAttribute PageForm page,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, MilestoneQuestion.class, PageForm.class);
        int limit = ask.limit(page.limit());
        MilestoneFilter filter = question.filter(ask, scope.of(caller));
        ask.check();
        readAfter.await(request.getRequest(), "milestone");
        return Parts.answer(request, () -> reciprocity.list(filter, page.cursor(), limit, today()));
    }

    private LocalDate today() {
        return Moment.NOW.today(clock);
    }
}
