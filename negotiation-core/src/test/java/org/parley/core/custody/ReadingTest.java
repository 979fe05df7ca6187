package org.parley.core.custody;

import static org.parley.core.custody.Keeping.NORTH;
import static org.parley.core.custody.Keeping.NORTHS;
import static org.parley.core.custody.Keeping.TALKS;
import static org.parley.core.custody.Keeping.by;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.custody.command.RecordReading;
import org.parley.core.custody.event.BreakGlassApproved;
import org.parley.core.custody.event.BreakGlassEnded;
import org.parley.core.custody.event.BreakGlassOpened;
import org.parley.core.custody.event.BreakGlassRefused;
import org.parley.core.custody.event.BreakGlassRequested;
import org.parley.core.custody.event.BriefRead;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.Access;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.Excerpt;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;

class ReadingTest {

    private static final BreakGlassId GLASS =
            BreakGlassId.of("00000000-0000-4000-8000-0000000000e1");
    private static final Excerpt A_LINE =
            new Excerpt(
                    RedLineId.of("00000000-0000-4000-8000-0000000000d1"),
                    Instant.parse("2026-01-01T00:00:00Z"),
                    null,
                    3L);
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");
    private static final Object REQUESTED =
            by(
                    "auditor",
                    new BreakGlassRequested(
                            TALKS, NORTH, GLASS, Sealed.of("Why"), Duration.ofMinutes(9), FAR));
    private static final Object OPENED = new BreakGlassOpened(TALKS, NORTH, GLASS, FAR);

    @ParameterizedTest
    @ValueSource(strings = {"north.head", "north.adviser"})
    void each_reading_of_a_delegate_in_the_brief_of_his_party_is_recorded(String delegate) {
        read(Access.OWN, delegate).expectEvents(recorded(Access.OWN, null));
        read(Access.OWN, delegate, by(delegate, recorded(Access.OWN, null)))
                .expectEvents(recorded(Access.OWN, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"south.head", "mediator", "secretariat", "auditor"})
    void nobody_else_reads_it_as_his_own(String login) {
        read(Access.OWN, login).expectNoEvents().expectExceptionDetails(new Absent());
    }

    @Test
    void a_mediator_reads_what_was_confided_to_him() {
        read(Access.CONFIDENCE, "mediator").expectEvents(recorded(Access.CONFIDENCE, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"north.head", "south.head", "secretariat", "auditor"})
    void nobody_else_is_confided_in(String login) {
        read(Access.CONFIDENCE, login).expectExceptionDetails(new Absent());
    }

    @Test
    void an_auditor_reads_while_his_grant_runs_and_the_grant_is_named() {
        read(Access.BREAK_GLASS, "auditor", REQUESTED, OPENED)
                .expectEvents(recorded(Access.BREAK_GLASS, GLASS));
    }

    @Test
    void an_auditor_does_not_read_without_a_grant() {
        read(Access.BREAK_GLASS, "auditor").expectExceptionDetails(new Absent());
        read(Access.BREAK_GLASS, "auditor", REQUESTED).expectExceptionDetails(new Absent());
    }

    @Test
    void one_approval_is_no_grant() {
        var once = by("north.head", new BreakGlassApproved(TALKS, NORTH, GLASS));
        read(Access.BREAK_GLASS, "auditor", REQUESTED, once).expectExceptionDetails(new Absent());
    }

    @Test
    void an_expired_grant_is_like_none() {
        var expired = new BreakGlassOpened(TALKS, NORTH, GLASS, Instant.EPOCH);
        read(Access.BREAK_GLASS, "auditor", REQUESTED, expired)
                .expectNoEvents()
                .expectExceptionDetails(new Absent());
    }

    @Test
    void what_was_ended_or_refused_is_no_grant() {
        var ended = new BreakGlassEnded(TALKS, NORTH, GLASS);
        var refused = new BreakGlassRefused(TALKS, NORTH, GLASS, null);
        read(Access.BREAK_GLASS, "auditor", REQUESTED, OPENED, ended)
                .expectExceptionDetails(new Absent());
        read(Access.BREAK_GLASS, "auditor", REQUESTED, refused)
                .expectExceptionDetails(new Absent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor2", "secretariat", "north.head", "south.head"})
    void the_grant_is_for_him_alone(String login) {
        read(Access.BREAK_GLASS, login, REQUESTED, OPENED).expectExceptionDetails(new Absent());
    }

    @Test
    void the_grant_is_of_no_use_to_one_who_sits_at_the_table() {
        var asked =
                by(
                        "south.head",
                        new BreakGlassRequested(
                                TALKS, NORTH, GLASS, Sealed.of("Why"), Duration.ofMinutes(9), FAR));
        read(Access.BREAK_GLASS, "south.head", asked, OPENED).expectExceptionDetails(new Absent());
    }

    private static ResultValidator<CustodyAggregate> read(
            Access access, String login, Object... before) {
        return Keeping.with(before).when(new RecordReading(NORTHS, access, A_LINE), by(login));
    }

    private static BriefRead recorded(Access access, @Nullable BreakGlassId grant) {
        return new BriefRead(TALKS, NORTH, access, A_LINE, grant);
    }
}
