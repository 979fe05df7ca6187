package org.parley.core.negotiation;

import static org.parley.core.negotiation.Talks.CAPTURE;
import static org.parley.core.negotiation.Talks.DRUGS;
import static org.parley.core.negotiation.Talks.LAND;
import static org.parley.core.negotiation.Talks.TALKS;
import static org.parley.core.negotiation.Talks.adopted;
import static org.parley.core.negotiation.Talks.by;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.core.negotiation.command.CollapseNegotiation;
import org.parley.core.negotiation.command.ConcludeNegotiation;
import org.parley.core.negotiation.command.ConveneNegotiation;
import org.parley.core.negotiation.command.ResumeNegotiation;
import org.parley.core.negotiation.command.SuspendNegotiation;
import org.parley.core.negotiation.event.AgendaItemDeferred;
import org.parley.core.negotiation.event.AgendaItemFinalised;
import org.parley.core.negotiation.event.AgendaItemProvisionallyClosed;
import org.parley.core.negotiation.event.NegotiationCollapsed;
import org.parley.core.negotiation.event.NegotiationConcluded;
import org.parley.core.negotiation.event.NegotiationConvened;
import org.parley.core.negotiation.event.NegotiationResumed;
import org.parley.core.negotiation.event.NegotiationSuspended;
import org.parley.core.rejection.ItemsNotAgreed;
import org.parley.core.rejection.LifecycleForbids;
import org.parley.core.rejection.NeedsTwoPrincipals;
import org.parley.core.rejection.OccurredTooEarly;
import org.parley.core.rejection.UnknownReference;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.Statement;

class CourseTest {

    private static final Statement REASON = new Statement("A general was captured");
    private static final NegotiationSuspended SUSPENDED =
            new NegotiationSuspended(TALKS, REASON.text(), null);
    private static final SuspendNegotiation SUSPEND = new SuspendNegotiation(TALKS, REASON, null);
    private static final ConcludeNegotiation CONCLUDE = new ConcludeNegotiation(TALKS, null);
    private static final CollapseNegotiation COLLAPSE = new CollapseNegotiation(TALKS, REASON);

    @Test
    void two_principals_come_to_the_table() {
        Talks.prepared()
                .when(new ConveneNegotiation(TALKS, null), by(null))
                .expectEvents(new NegotiationConvened(TALKS, null));
    }

    @Test
    void talks_need_two_principals() {
        Talks.opened(AgreementRule.EVERYTHING_AGREED, false)
                .when(new ConveneNegotiation(TALKS, null), by(null))
                .expectExceptionDetails(new NeedsTwoPrincipals(0));
    }

    @Test
    void convening_twice_is_no_error() {
        Talks.convened()
                .when(new ConveneNegotiation(TALKS, null), by(null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void talks_are_suspended_for_a_reason_and_go_on() {
        Talks.convened().when(SUSPEND, by(null)).expectEvents(SUSPENDED);
        Talks.convened()
                .and(SUSPENDED)
                .when(new ResumeNegotiation(TALKS, null), by(null))
                .expectEvents(new NegotiationResumed(TALKS, null));
    }

    @Test
    void suspending_and_resuming_twice_is_no_error() {
        Talks.convened()
                .and(SUSPENDED)
                .when(SUSPEND, by(null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        Talks.convened()
                .when(new ResumeNegotiation(TALKS, null), by(null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void talks_that_have_not_begun_cannot_be_suspended_concluded_or_collapse() {
        Talks.prepared()
                .when(SUSPEND, by(null))
                .expectExceptionDetails(refused(Lifecycle.PREPARING, Lifecycle.SUSPENDED));
        Talks.prepared()
                .when(CONCLUDE, by(null))
                .expectExceptionDetails(refused(Lifecycle.PREPARING, Lifecycle.CONCLUDED));
        Talks.prepared()
                .when(COLLAPSE, by(null))
                .expectExceptionDetails(refused(Lifecycle.PREPARING, Lifecycle.COLLAPSED));
    }

    @Test
    void suspended_talks_cannot_convene_or_conclude_but_can_collapse() {
        Talks.convened()
                .and(SUSPENDED)
                .when(CONCLUDE, by(null))
                .expectExceptionDetails(refused(Lifecycle.SUSPENDED, Lifecycle.CONCLUDED));
        Talks.convened()
                .and(SUSPENDED)
                .when(COLLAPSE, by(null))
                .expectEvents(new NegotiationCollapsed(TALKS, REASON.text()));
        Talks.convened()
                .and(SUSPENDED)
                .when(new ConveneNegotiation(TALKS, null), by(null))
                .expectExceptionDetails(refused(Lifecycle.SUSPENDED, Lifecycle.CONVENED));
    }

    @Test
    void nothing_is_agreed_until_everything_is_agreed() {
        Talks.convened()
                .and(adopted(LAND))
                .when(CONCLUDE, by(null))
                .expectExceptionDetails(new ItemsNotAgreed(List.of(LAND)));
    }

    @Test
    void items_become_final_together_when_the_talks_conclude_and_deferred_ones_stay_deferred() {
        Talks.convened()
                .and(adopted(LAND))
                .and(adopted(DRUGS))
                .and(
                        new AgendaItemProvisionallyClosed(TALKS, LAND, null),
                        new AgendaItemDeferred(TALKS, DRUGS, null))
                .when(CONCLUDE, by(null))
                .expectEvents(
                        new NegotiationConcluded(TALKS, null),
                        new AgendaItemFinalised(TALKS, LAND));
    }

    @Test
    void an_end_is_an_end() {
        Talks ended = Talks.convened().and(new NegotiationCollapsed(TALKS, "War"));
        ended.when(new ResumeNegotiation(TALKS, null), by(null))
                .expectExceptionDetails(refused(Lifecycle.COLLAPSED, Lifecycle.CONVENED));
        Talks.convened()
                .and(new NegotiationCollapsed(TALKS, "War"))
                .when(COLLAPSE, by(null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void talks_do_not_resume_before_they_were_suspended() {
        Talks.convened()
                .on("2014-11-17", SUSPENDED)
                .when(new ResumeNegotiation(TALKS, null), by(null, "2014-11-16"))
                .expectExceptionDetails(new OccurredTooEarly("2014-11-16", "2014-11-17"));
    }

    private static LifecycleForbids refused(Lifecycle from, Lifecycle to) {
        return new LifecycleForbids(from, to);
    }

    @Test
    void a_suspension_names_an_incident_that_was_reported() {
        Talks.convened()
                .when(new SuspendNegotiation(TALKS, REASON, CAPTURE.value()), by(null))
                .expectEvents(new NegotiationSuspended(TALKS, REASON.text(), CAPTURE.value()));
        UUID other = UUID.fromString("00000000-0000-4000-8000-0000000000c2");
        Talks.convened()
                .when(new SuspendNegotiation(TALKS, REASON, other), by(null))
                .expectNoEvents()
                .expectExceptionDetails(new UnknownReference("incidentId", other.toString()));
    }
}
