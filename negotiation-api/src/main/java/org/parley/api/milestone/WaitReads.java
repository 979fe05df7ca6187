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
import org.parley.api.table.Rows;
import org.parley.api.table.Table;
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

    private static final String WAITING = "/api/v1/milestones/waiting";
    private static final String RECIPROCITY = "/api/v1/milestones/reciprocity";

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

    @GetMapping(path = WAITING, produces = "application/json")
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

    @GetMapping(
            path = WAITING,
            produces = {Table.CSV, Table.XLSX})
    @Permits(Action.READ_MEASURES)
    Rows<Wait> waitingTable(
            @ParameterObject @ModelAttribute MilestoneQuestion question,
            Caller caller,
            ServletWebRequest request) {
        MilestoneFilter filter = filter(question, caller, request);
        return new Rows<>(
                "waiting",
                LedgerTables.WAITS,
                Parts.whole(cursor -> waits.list(filter, cursor, Parts.MANY, today())));
    }

    @GetMapping(path = RECIPROCITY, produces = "application/json")
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

    @GetMapping(
            path = RECIPROCITY,
            produces = {Table.CSV, Table.XLSX})
    @Permits(Action.READ_MEASURES)
    Rows<Account> reciprocityTable(
            @ParameterObject @ModelAttribute MilestoneQuestion question,
            Caller caller,
            ServletWebRequest request) {
        MilestoneFilter filter = filter(question, caller, request);
        return new Rows<>(
                "reciprocity",
                LedgerTables.ACCOUNTS,
                Parts.whole(cursor -> reciprocity.list(filter, cursor, Parts.MANY, today())));
    }

    private MilestoneFilter filter(
            MilestoneQuestion question, Caller caller, ServletWebRequest request) {
        Ask ask = Ask.of(request, MilestoneQuestion.class);
        MilestoneFilter filter = question.filter(ask, scope.of(caller));
        ask.check();
        readAfter.await(request.getRequest(), "milestone");
        return filter;
    }

    private LocalDate today() {
        return Moment.NOW.today(clock);
    }
}
