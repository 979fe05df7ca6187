package org.parley.core.backchannel;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.parley.core.backchannel.Secrecy.ANNA;
import static org.parley.core.backchannel.Secrecy.MIA;
import static org.parley.core.backchannel.Secrecy.OPENED;
import static org.parley.core.backchannel.Secrecy.OTTO;
import static org.parley.core.backchannel.Secrecy.SAM;
import static org.parley.core.backchannel.Secrecy.by;
import static org.parley.core.backchannel.Secrecy.open;
import static org.parley.core.backchannel.Secrecy.opened;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.rejection.BackchannelToOneself;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.MayNotTable;
import org.parley.core.rejection.NotAccredited;
import org.parley.core.rejection.NotAnArchive;
import org.parley.core.rejection.OccurredInFuture;
import org.parley.core.rejection.TalksAreOver;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Lifecycle;

class OpenBackchannelTest {

    @Test
    void a_delegate_opens_a_line_to_somebody_of_the_other_side() {
        Secrecy.after()
                .when(open("Prisoners", "sam"), by(ANNA))
                .expectEvents(OPENED)
                .expectResultMessagePayload(0L);
    }

    @Test
    void who_opened_it_is_on_it_once_also_when_he_names_himself() {
        Secrecy.after().when(open("Prisoners", "anna", "sam"), by(ANNA)).expectEvents(OPENED);
    }

    @Test
    void a_mediator_opens_one_to_several_parties_and_an_observer_may_be_asked_onto_it() {
        Secrecy.after()
                .when(open("Calls", "anna", "sam", "otto"), by(MIA))
                .expectEvents(opened("Calls", MIA, ANNA, SAM, OTTO));
    }

    @Test
    void an_observer_opens_none() {
        Secrecy.after()
                .when(open("Calls", "anna"), by(OTTO))
                .expectExceptionDetails(new MayNotTable());
    }

    @Test
    void whom_nobody_knows_and_whom_nobody_accredited_is_refused_in_the_same_words() {
        Secrecy.seating(ANNA, SAM)
                .with()
                .when(open("Prisoners", "alex", "sam", "nobody-at-all"), by(ANNA))
                .expectNoEvents()
                .expectExceptionDetails(
                        new NotAccredited(List.of("/participants/0", "/participants/2")));
    }

    @Test
    void nobody_talks_to_himself() {
        Secrecy.after()
                .when(open("Diary", "anna"), by(ANNA))
                .expectExceptionDetails(new BackchannelToOneself());
    }

    @ParameterizedTest
    @EnumSource(
            value = Lifecycle.class,
            names = {"PREPARING", "SUSPENDED"})
    void lines_are_opened_before_the_talks_and_while_they_are_suspended(Lifecycle lifecycle) {
        Secrecy.at(lifecycle).with().when(open("Prisoners", "sam"), by(ANNA)).expectEvents(OPENED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Lifecycle.class,
            names = {"CONCLUDED", "COLLAPSED"})
    void none_is_opened_after_them(Lifecycle lifecycle) {
        Secrecy.at(lifecycle)
                .with()
                .when(open("Prisoners", "sam"), by(ANNA))
                .expectExceptionDetails(new TalksAreOver(lifecycle));
    }

    @Test
    void a_line_is_opened_once() {
        Secrecy.after(OPENED)
                .when(open("Prisoners", "sam"), by(ANNA))
                .expectExceptionDetails(new IdInUse());
    }

    @Test
    void nobody_opens_one_on_behalf_of_a_party_even_in_an_archive() {
        Map<String, String> onBehalf = new HashMap<>(by(ANNA));
        onBehalf.put(Circumstances.ON_BEHALF, "true");

        Secrecy.after()
                .when(open("Prisoners", "sam"), onBehalf)
                .expectExceptionDetails(new NotAnArchive());
    }

    @Test
    void none_was_opened_tomorrow() {
        Secrecy.after()
                .when(open("Prisoners", "sam"), by(ANNA, "2999-01-01"))
                .expectExceptionDetails(new OccurredInFuture("2999-01-01"));
    }

    @Test
    void beside_the_event_stands_nothing_that_tells_who_opened_it() {
        Secrecy.after()
                .when(open("Prisoners", "sam"), by(ANNA, "2014-11-16"))
                .expectEventsMatching(exactSequenceOf(predicate(Secrecy::tellsNotWho)));
    }

    @Test
    void a_line_has_somebody_at_the_other_end_and_not_everybody() {
        String[] many = IntStream.range(0, 21).mapToObj(i -> "user" + i).toArray(String[]::new);

        assertThatIllegalArgumentException().isThrownBy(() -> open("Prisoners"));
        assertThatIllegalArgumentException().isThrownBy(() -> open("Prisoners", many));
        assertThatIllegalArgumentException().isThrownBy(() -> open("Prisoners", "sam", "sam"));
    }
}
