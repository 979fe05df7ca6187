package org.parley.api.milestone;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
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
    private final Past past;
    private final Scope scope;
    private final ReadAfter readAfter;
    private final Clock clock;

    WaitReads(
            WhoWaits waits,
            Reciprocity reciprocity,
            Past past,
            Scope scope,
            ReadAfter readAfter,
            Clock clock) {
        this.waits = waits;
        this.reciprocity = reciprocity;
        this.past = past;
        this.scope = scope;
        this.readAfter = readAfter;
        this.clock = clock;
    }

    @GetMapping(path = WAITING, produces = "application/json")
    @Permits(Action.READ_MEASURES)
    @Operation(
            summary =
                    "List which milestones are blocked and by what: who waits on whom, as of any moment")
    ResponseEntity<Page<Wait>> waiting(
            @ParameterObject @ModelAttribute MilestoneQuestion question,
            @ParameterObject @ModelAttribute WhenForm when,
            @ParameterObject @ModelAttribute PageForm page,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, MilestoneQuestion.class, WhenForm.class, PageForm.class);
        int limit = ask.limit(page.limit());
        MilestoneFilter filter = question.filter(ask, scope.of(caller));
        Moment moment = when.moment(ask);
        ask.check();
        readAfter.await(request.getRequest(), "milestone");
        return Parts.answer(request, () -> waits(moment, filter, page.cursor(), limit));
    }

    @GetMapping(
            path = WAITING,
            produces = {Table.CSV, Table.XLSX})
    @Permits(Action.READ_MEASURES)
    Rows<Wait> waitingTable(
            @ParameterObject @ModelAttribute MilestoneQuestion question,
            @ParameterObject @ModelAttribute WhenForm when,
            Caller caller,
            ServletWebRequest request) {
        Wished wished = wished(question, when, caller, request);
        return new Rows<>(
                "waiting",
                LedgerTables.WAITS,
                Parts.whole(cursor -> waits(wished.moment, wished.filter, cursor, Parts.MANY)));
    }

    @GetMapping(path = RECIPROCITY, produces = "application/json")
    @Permits(Action.READ_MEASURES)
    @Operation(
            summary =
                    "Count what is owed, delivered and late, per party and category, as of any moment")
    ResponseEntity<Page<Account>> reciprocity(
            @ParameterObject @ModelAttribute MilestoneQuestion question,
            @ParameterObject @ModelAttribute WhenForm when,
            @ParameterObject @ModelAttribute PageForm page,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, MilestoneQuestion.class, WhenForm.class, PageForm.class);
        int limit = ask.limit(page.limit());
        MilestoneFilter filter = question.filter(ask, scope.of(caller));
        Moment moment = when.moment(ask);
        ask.check();
        readAfter.await(request.getRequest(), "milestone");
        return Parts.answer(request, () -> accounts(moment, filter, page.cursor(), limit));
    }

    @GetMapping(
            path = RECIPROCITY,
            produces = {Table.CSV, Table.XLSX})
    @Permits(Action.READ_MEASURES)
    Rows<Account> reciprocityTable(
            @ParameterObject @ModelAttribute MilestoneQuestion question,
            @ParameterObject @ModelAttribute WhenForm when,
            Caller caller,
            ServletWebRequest request) {
        Wished wished = wished(question, when, caller, request);
        return new Rows<>(
                "reciprocity",
                LedgerTables.ACCOUNTS,
                Parts.whole(cursor -> accounts(wished.moment, wished.filter, cursor, Parts.MANY)));
    }

    /** What a table is wanted of. */
    private record Wished(MilestoneFilter filter, Moment moment) {}

    private Wished wished(
            MilestoneQuestion question, WhenForm when, Caller caller, ServletWebRequest request) {
        Ask ask = Ask.of(request, MilestoneQuestion.class, WhenForm.class);
        Wished wished = new Wished(question.filter(ask, scope.of(caller)), when.moment(ask));
        ask.check();
        readAfter.await(request.getRequest(), "milestone");
        return wished;
    }

    private Page<Wait> waits(
            Moment moment, MilestoneFilter filter, @Nullable String cursor, int limit) {
        return moment.hasDay()
                ? past.measures(moment, filter).waits(filter, cursor, limit)
                : waits.list(filter, cursor, limit, moment.today(clock));
    }

    private Page<Account> accounts(
            Moment moment, MilestoneFilter filter, @Nullable String cursor, int limit) {
        return moment.hasDay()
                ? past.measures(moment, filter).accounts(filter, cursor, limit)
                : reciprocity.list(filter, cursor, limit, moment.today(clock));
    }
}
