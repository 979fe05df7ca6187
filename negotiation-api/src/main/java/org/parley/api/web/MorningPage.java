package org.parley.api.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.milestone.Questions;
import org.parley.api.problem.Problem;
import org.parley.api.problem.ProblemType;
import org.parley.api.read.Ask;
import org.parley.api.read.Scope;
import org.parley.api.security.Action;
import org.parley.api.security.Decision;
import org.parley.api.security.Policy;
import org.parley.api.security.Resource;
import org.parley.api.security.Subject;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.incident.IncidentFilter;
import org.parley.projections.incident.IncidentLines;
import org.parley.projections.support.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.ServletWebRequest;

/** The morning of a programme manager: what falls due, what is late, what is doubted, who waits. */
@Controller
class MorningPage {

    private static final int FIRST = 25;

    private final Questions questions;
    private final IncidentLines incidents;
    private final Scope scope;
    private final Clock clock;

    MorningPage(Questions questions, IncidentLines incidents, Scope scope, Clock clock) {
        this.questions = questions;
        this.incidents = incidents;
        this.scope = scope;
        this.clock = clock;
    }

    @GetMapping("/morning")
    String show(
            @ModelAttribute MorningForm form,
            Subject subject,
            ServletWebRequest request,
            Model model) {
        requireReader(subject);
        Ask ask = Ask.of(request, MorningForm.class);
        NegotiationId negotiation = form.negotiation(ask);
        int days = form.ahead(ask);
        LocalDate since = form.compared(ask);
        ask.check();
        List<NegotiationId> only = scope.of(subject);
        LocalDate today = Moment.NOW.today(clock);
        model.addAttribute("username", subject.username());
        model.addAttribute("today", today);
        model.addAttribute("days", days);
        model.addAttribute("since", since);
        model.addAttribute("monthAgo", today.minusMonths(1));
        model.addAttribute("chosen", text(negotiation));
        model.addAttribute("tables", questions.tables(only, negotiation, today));
        model.addAttribute("morning", questions.morning(only, negotiation, days, since, today));
        Instant now = clock.instant();
        IncidentFilter open = open(only, negotiation);
        model.addAttribute("incidents", gravest(open, now));
        model.addAttribute("open", incidents.count(open, now));
        return "morning";
    }

    private static IncidentFilter open(
            @Nullable List<NegotiationId> only, @Nullable NegotiationId negotiation) {
        return new IncidentFilter(only, negotiation, null, null, null, null, true, null);
    }

    /** Each with what its clock says. */
    private List<OpenIncident> gravest(IncidentFilter open, Instant now) {
        return incidents.gravest(open, FIRST, now).stream()
                .map(line -> OpenIncident.of(line, now))
                .toList();
    }

    private static void requireReader(Subject subject) {
        if (Policy.decide(subject, Action.READ_MEASURES, Resource.HOUSE) != Decision.ALLOW) {
            throw Problem.of(ProblemType.FORBIDDEN, "None of your roles may ever do this here.")
                    .refused();
        }
    }

    private static String text(@Nullable NegotiationId id) {
        return id == null ? "" : id.toString();
    }
}
