package org.parley.core.negotiation;

import static org.parley.core.negotiation.Talks.LAND;
import static org.parley.core.negotiation.Talks.NORTH;
import static org.parley.core.negotiation.Talks.SOUTH;
import static org.parley.core.negotiation.Talks.TALKS;
import static org.parley.core.negotiation.Talks.by;
import static org.parley.core.negotiation.Talks.proposed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.core.negotiation.command.ConsentToAgendaItem;
import org.parley.core.negotiation.command.ProposeAgendaItem;
import org.parley.core.negotiation.event.AgendaItemConsented;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.rejection.NotAnArchive;
import org.parley.core.rejection.OccurredInFuture;
import org.parley.core.rejection.OccurredTooEarly;
import org.parley.core.rejection.StaleVersion;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Title;

class AdmissionTest {

    private static final ConsentToAgendaItem CONSENT = new ConsentToAgendaItem(TALKS, LAND);
    private static final ProposeAgendaItem PROPOSE =
            new ProposeAgendaItem(TALKS, LAND, new Title("Land"), null, null, List.of());

    @Test
    void nothing_is_recorded_that_has_not_happened_yet() {
        String tomorrow = Talks.tomorrow();
        Talks.prepared()
                .when(PROPOSE, by(NORTH, tomorrow))
                .expectExceptionDetails(new OccurredInFuture(tomorrow));
    }

    @Test
    void a_caller_who_saw_an_older_version_decides_anew() {
        Talks.prepared()
                .when(PROPOSE, with(Circumstances.EXPECTED_VERSION, "3"))
                .expectExceptionDetails(new StaleVersion(3, 4));
    }

    @Test
    void a_caller_who_saw_the_current_version_is_heard() {
        Talks.prepared()
                .when(PROPOSE, with(Circumstances.EXPECTED_VERSION, "4"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_stale_version_comes_before_every_other_refusal() {
        Talks.prepared()
                .and(proposed(LAND, NORTH))
                .when(PROPOSE, with(Circumstances.EXPECTED_VERSION, "4"))
                .expectExceptionDetails(new StaleVersion(4, 5));
    }

    @Test
    void only_an_archive_takes_a_record_on_behalf_of_a_party() {
        Talks.prepared()
                .when(PROPOSE, with(Circumstances.ON_BEHALF, "true"))
                .expectExceptionDetails(new NotAnArchive());
        Talks.opened(AgreementRule.EVERYTHING_AGREED, true)
                .seated()
                .when(PROPOSE, with(Circumstances.ON_BEHALF, "true"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void what_is_known_to_the_day_may_follow_on_the_same_day() {
        Talks.prepared()
                .on("2016-06-23T16:00:00Z", proposed(LAND, NORTH))
                .when(CONSENT, by(SOUTH, "2016-06-23"))
                .expectEvents(new AgendaItemConsented(TALKS, LAND, SOUTH));
    }

    @Test
    void an_instant_is_compared_with_an_instant() {
        Talks.prepared()
                .on("2016-06-23T16:00:00Z", proposed(LAND, NORTH))
                .when(CONSENT, by(SOUTH, "2016-06-23T15:59:59Z"))
                .expectExceptionDetails(
                        new OccurredTooEarly("2016-06-23T15:59:59Z", "2016-06-23T16:00:00Z"));
    }

    @Test
    void nothing_lies_before_the_talks_if_their_beginning_was_said() {
        NegotiationOpened opened =
                new NegotiationOpened(TALKS, "Talks", null, AgreementRule.EVERYTHING_AGREED, false);
        Talks.nothing()
                .on("2012-02-23", opened)
                .seated()
                .when(PROPOSE, by(NORTH, "2012-02-22"))
                .expectExceptionDetails(new OccurredTooEarly("2012-02-22", "2012-02-23"));
        Talks.prepared().when(PROPOSE, by(NORTH, "2012-02-22")).expectSuccessfulHandlerExecution();
    }

    private static Map<String, String> with(String key, String value) {
        Map<String, String> metadata = new HashMap<>(by(NORTH));
        metadata.put(key, value);
        return metadata;
    }
}
