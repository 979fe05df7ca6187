package org.parley.api.measure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.ReadAfter;
import org.parley.api.milestone.Past;
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
import org.parley.core.shared.MeasureId;
import org.parley.projections.dossier.measure.Measure;
import org.parley.projections.dossier.measure.Measures;
import org.parley.projections.milestone.MeasureLine;
import org.parley.projections.milestone.MeasureLines;
import org.parley.projections.milestone.MilestoneFilter;
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

/** Lists measures over all negotiations that the caller may see, and shows one. */
@RestController
@RequestMapping("/api/v1/measures")
@Tag(name = "Measures")
class MeasureReads {

    private final Measures measures;
    private final MeasureLines lines;
    private final Past past;
    private final Scope scope;
    private final ReadAfter readAfter;
    private final Clock clock;

    MeasureReads(
            Measures measures,
            MeasureLines lines,
            Past past,
            Scope scope,
            ReadAfter readAfter,
            Clock clock) {
        this.measures = measures;
        this.lines = lines;
        this.past = past;
        this.scope = scope;
        this.readAfter = readAfter;
        this.clock = clock;
    }

    @GetMapping
    @Permits(Action.READ_MEASURES)
    @Operation(summary = "List measures, in order of title, as of any moment")
    ResponseEntity<Page<MeasureLine>> list(
            @ParameterObject @ModelAttribute MeasureQuestion question,
            @ParameterObject @ModelAttribute WhenForm when,
            @ParameterObject @ModelAttribute PageForm page,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, MeasureQuestion.class, WhenForm.class, PageForm.class);
        int limit = ask.limit(page.limit());
        MilestoneFilter filter = question.filter(ask, scope.of(caller));
        Moment moment = when.moment(ask);
        ask.check();
        readAfter.await(request.getRequest(), "milestone");
        return Parts.answer(
                request,
                () ->
                        moment.hasDay()
                                ? past.measures(moment, filter).list(filter, page.cursor(), limit)
                                : lines.list(filter, page.cursor(), limit, moment.today(clock)));
    }

    @GetMapping("/{measureId}")
    @Permits(Action.READ_MEASURES)
    @Operation(summary = "Show a measure with its phases and milestones, as of any moment")
    @Nullable Measure find(
            @PathVariable MeasureId measureId,
            @ParameterObject @ModelAttribute MomentForm when,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, MomentForm.class);
        Moment moment = when.moment(ask);
        ask.check();
        readAfter.await(request.getRequest(), "automation");
        Measure measure = Versions.found(measures.find(measureId, moment));
        return Versions.answer(request, measure, measure.version(), moment.hasDay());
    }
}
