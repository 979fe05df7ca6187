package org.parley.core.measure;

import static org.parley.core.measure.Cast.*;
import static org.parley.core.measure.Facts.*;
import static org.parley.core.measure.Wishes.*;
import static org.parley.core.shared.MeasureMode.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.outside.Table;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.CircularDependency;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.MayNotTable;
import org.parley.core.rejection.UnknownReference;
import org.parley.core.rejection.VerifiesItself;
import org.parley.core.shared.Due;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyRole;

class ProposeMeasureTest {

    private static final By BY_GOVERNMENT = By.party(GOVERNMENT);

    @Test
    void a_principal_consents_by_proposing_and_the_measure_waits_for_the_other() {
        Given.talks()
                .when(proposeTwoPhases(RECIPROCAL), BY_GOVERNMENT)
                .expectEvents(proposed(), consented(GOVERNMENT))
                .expectResultMessagePayload(1L);
    }

    @Test
    void a_joint_measure_of_a_mediator_needs_every_principal() {
        Given.talks()
                .when(proposeTwoPhases(JOINT), By.party(MEDIATOR))
                .expectEvents(
                        proposedBy(MEDIATOR, JOINT, List.of(GOVERNMENT, INSURGENTS), twoPhases()))
                .expectResultMessagePayload(0L);
    }

    @Test
    void a_unilateral_measure_of_the_principal_that_keeps_it_binds_at_once() {
        var plan = phase(FIRST_PHASE, ceasefire());
        Given.talks()
                .when(propose(UNILATERAL, plan), BY_GOVERNMENT)
                .expectEvents(
                        proposed(UNILATERAL, List.of(GOVERNMENT), List.of(plan)),
                        consented(GOVERNMENT),
                        agreed())
                .expectResultMessagePayload(2L);
    }

    @Test
    void a_unilateral_measure_of_a_mediator_needs_the_principal_that_would_keep_it() {
        var plan = phase(FIRST_PHASE, ceasefire());
        Given.talks()
                .when(propose(UNILATERAL, plan), By.party(MEDIATOR))
                .expectEvents(proposedBy(MEDIATOR, UNILATERAL, List.of(GOVERNMENT), List.of(plan)));
    }

    @Test
    void a_unilateral_measure_does_not_bind_another_principal_without_its_consent() {
        var plan = phase(FIRST_PHASE, step(STORAGE, null));
        Given.talks()
                .when(propose(UNILATERAL, plan), BY_GOVERNMENT)
                .expectEvents(
                        proposed(UNILATERAL, List.of(GOVERNMENT, INSURGENTS), List.of(plan)),
                        consented(GOVERNMENT));
    }

    @Test
    void a_measure_that_no_principal_would_keep_needs_all_of_them() {
        var plan = phase(FIRST_PHASE, step(STORAGE, GUARANTOR, OBSERVER, null));
        Given.talks()
                .when(propose(UNILATERAL, plan), By.party(MEDIATOR))
                .expectEvents(
                        proposedBy(
                                MEDIATOR,
                                UNILATERAL,
                                List.of(GOVERNMENT, INSURGENTS),
                                List.of(plan)));
    }

    @Test
    void what_hangs_on_an_anchor_that_is_set_falls_due_at_once() {
        Given.talks()
                .anchor(D_DAY, D_DAY_DATE)
                .when(proposeTwoPhases(RECIPROCAL), BY_GOVERNMENT)
                .expectEvents(
                        proposed(),
                        resolved(STORAGE, IN_HALF_A_YEAR, HALF_A_YEAR_LATER),
                        consented(GOVERNMENT));
    }

    @Test
    void an_absolute_date_needs_no_anchor() {
        var plan = phase(FIRST_PHASE, step(STORAGE, Due.on(LocalDate.of(2017, 1, 1))));
        Given.talks()
                .anchor(D_DAY, D_DAY_DATE)
                .when(propose(JOINT, plan), BY_GOVERNMENT)
                .expectEvents(
                        proposed(JOINT, List.of(GOVERNMENT, INSURGENTS), List.of(plan)),
                        consented(GOVERNMENT));
    }

    @ParameterizedTest
    @EnumSource(Lifecycle.class)
    void measures_go_on_whatever_becomes_of_the_talks(Lifecycle lifecycle) {
        Given.talks()
                .at(new Table(TALKS, false, lifecycle, table().parties()))
                .when(proposeTwoPhases(RECIPROCAL), BY_GOVERNMENT)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_same_proposal_twice_is_no_error_even_when_the_table_has_changed() {
        Given.happened(proposed(), consented(GOVERNMENT))
                .at(new Table(TALKS, false, Lifecycle.CONVENED, Map.of()))
                .when(proposeTwoPhases(RECIPROCAL), BY_GOVERNMENT)
                .expectNoEvents()
                .expectResultMessagePayload(1L);
    }

    @Test
    void another_measure_cannot_have_the_same_id() {
        Given.happened(proposed(), consented(GOVERNMENT))
                .when(proposeTwoPhases(JOINT), BY_GOVERNMENT)
                .expectNoEvents()
                .expectExceptionDetails(new IdInUse());
    }

    @Test
    void the_measure_of_another_party_cannot_have_the_same_id() {
        Given.happened(proposed(), consented(GOVERNMENT))
                .when(proposeTwoPhases(RECIPROCAL), By.party(INSURGENTS))
                .expectNoEvents()
                .expectExceptionDetails(new IdInUse());
    }

    @Test
    void a_milestone_of_another_measure_cannot_be_promised_again() {
        Given.talks()
                .when(propose(JOINT, phase(FIRST_PHASE, step(AMNESTY, null))), BY_GOVERNMENT)
                .expectNoEvents()
                .expectExceptionDetails(new IdInUse());
    }

    @Test
    void there_is_no_measure_without_a_negotiation() {
        Given.talks()
                .at(
                        new Table(
                                new NegotiationId(WEAPONS.value()),
                                false,
                                Lifecycle.CONVENED,
                                table().parties()))
                .when(proposeTwoPhases(JOINT), BY_GOVERNMENT)
                .expectNoEvents()
                .expectExceptionDetails(new Absent());
    }

    @ParameterizedTest
    @EnumSource(PartyRole.class)
    void principals_mediators_and_facilitators_may_table_and_nobody_else(PartyRole role) {
        var parties = new HashMap<>(table().parties());
        parties.put(STRANGER, role);
        var outcome =
                Given.talks()
                        .at(new Table(TALKS, false, Lifecycle.CONVENED, parties))
                        .when(proposeTwoPhases(JOINT), By.party(STRANGER));
        switch (role) {
            case PRINCIPAL, MEDIATOR, FACILITATOR -> outcome.expectSuccessfulHandlerExecution();
            case GUARANTOR, OBSERVER, WITNESS ->
                    outcome.expectNoEvents().expectExceptionDetails(new MayNotTable());
        }
    }

    @Test
    void a_party_that_does_not_sit_at_the_table_may_not_table() {
        Given.talks()
                .when(proposeTwoPhases(JOINT), By.party(STRANGER))
                .expectExceptionDetails(new MayNotTable());
    }

    @Test
    void the_responsible_party_sits_at_the_table() {
        var plan = phase(FIRST_PHASE, step(STORAGE, STRANGER, GUARANTOR, null));
        Given.talks()
                .when(propose(JOINT, plan), BY_GOVERNMENT)
                .expectNoEvents()
                .expectExceptionDetails(
                        new UnknownReference("responsiblePartyId", STRANGER.toString()));
    }

    @Test
    void the_verifier_sits_at_the_table() {
        var plan = phase(FIRST_PHASE, step(STORAGE, GOVERNMENT, STRANGER, null));
        Given.talks()
                .when(propose(JOINT, plan), BY_GOVERNMENT)
                .expectNoEvents()
                .expectExceptionDetails(
                        new UnknownReference("verifierPartyId", STRANGER.toString()));
    }

    @Test
    void nobody_verifies_himself() {
        var plan = phase(FIRST_PHASE, step(STORAGE, GOVERNMENT, GOVERNMENT, null));
        Given.talks()
                .when(propose(JOINT, plan), BY_GOVERNMENT)
                .expectNoEvents()
                .expectExceptionDetails(new VerifiesItself(STORAGE));
    }

    @Test
    void a_milestone_cannot_wait_for_one_that_nobody_promised() {
        var plan = phase(FIRST_PHASE, step(STORAGE, null, CEASEFIRE));
        Given.talks()
                .when(propose(JOINT, plan), BY_GOVERNMENT)
                .expectNoEvents()
                .expectExceptionDetails(new UnknownReference("dependsOn", CEASEFIRE.toString()));
    }

    @Test
    void milestones_that_wait_for_one_another_are_refused_and_named() {
        var plan =
                phase(
                        FIRST_PHASE,
                        ceasefire(),
                        step(STORAGE, null, DISPOSAL),
                        step(DISPOSAL, null, STORAGE));
        Given.talks()
                .when(propose(JOINT, plan), BY_GOVERNMENT)
                .expectNoEvents()
                .expectExceptionDetails(new CircularDependency(List.of(STORAGE, DISPOSAL)));
    }

    @Test
    void only_the_circle_is_named_and_not_the_way_into_it() {
        var plan =
                phase(
                        FIRST_PHASE,
                        step(CEASEFIRE, null, STORAGE),
                        step(STORAGE, null, DISPOSAL),
                        step(DISPOSAL, null, DISPOSAL));
        Given.talks()
                .when(propose(JOINT, plan), BY_GOVERNMENT)
                .expectExceptionDetails(new CircularDependency(List.of(DISPOSAL)));
    }

    @Test
    void a_milestone_cannot_wait_for_one_of_a_later_phase_which_waits_for_it() {
        var early = phase(FIRST_PHASE, ceasefire(), step(STORAGE, null, DISPOSAL));
        var late = phase(SECOND_PHASE, step(DISPOSAL, null));
        Given.talks()
                .when(propose(JOINT, early, late), BY_GOVERNMENT)
                .expectExceptionDetails(new CircularDependency(List.of(STORAGE, DISPOSAL)));
    }

    @Test
    void two_ways_to_one_milestone_are_no_circle() {
        var plan =
                phase(
                        FIRST_PHASE,
                        step(DISPOSAL, null, CEASEFIRE, STORAGE),
                        step(STORAGE, null, CEASEFIRE),
                        ceasefire());
        Given.talks().when(propose(JOINT, plan), BY_GOVERNMENT).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @EnumSource(MeasureMode.class)
    void without_principals_nothing_is_agreed_by_itself(MeasureMode mode) {
        var plan = phase(FIRST_PHASE, step(STORAGE, GUARANTOR, MEDIATOR, null));
        Given.talks()
                .at(
                        new Table(
                                TALKS,
                                false,
                                Lifecycle.PREPARING,
                                Map.of(
                                        MEDIATOR,
                                        PartyRole.MEDIATOR,
                                        GUARANTOR,
                                        PartyRole.GUARANTOR)))
                .when(propose(mode, plan), By.party(MEDIATOR))
                .expectEvents(proposedBy(MEDIATOR, mode, List.of(), List.of(plan)));
    }
}
