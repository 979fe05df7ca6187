package org.parley.projections.dossier.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.core.incident.event.HotlineCallLogged;
import org.parley.core.incident.event.IncidentAcknowledged;
import org.parley.core.incident.event.IncidentClosed;
import org.parley.core.incident.event.IncidentDeEscalated;
import org.parley.core.incident.event.IncidentEvent;
import org.parley.core.incident.event.IncidentReopened;
import org.parley.core.incident.event.IncidentReported;
import org.parley.core.incident.event.IncidentUnanswered;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.measure.event.MeasureResumed;
import org.parley.core.measure.event.MeasureReversed;
import org.parley.core.measure.event.MeasureSuspended;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.negotiation.event.NegotiationResumed;
import org.parley.core.negotiation.event.NegotiationSuspended;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.IncidentStatus;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.projections.support.AcknowledgementStatus;
import org.parley.projections.support.Moment;
import org.parley.projections.support.Story;

class IncidentFoldTest {

    private static final NegotiationId TALKS = new NegotiationId(UUID.randomUUID());
    private static final IncidentId SHOTS = new IncidentId(UUID.randomUUID());
    private static final MeasureId TRUCE = new MeasureId(UUID.randomUUID());
    private static final PartyId NORTH = new PartyId(UUID.randomUUID());
    private static final PartyId SOUTH = new PartyId(UUID.randomUUID());
    private static final PartyId EAST = new PartyId(UUID.randomUUID());
    private static final Instant DUE = Instant.parse("2026-02-01T16:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-02-01T15:59:59Z");

    @Test
    void whether_an_answer_is_overdue_depends_on_when_one_looks() {
        var story = reported(List.of(SOUTH));

        assertThat(status(story, BEFORE)).isEqualTo(AcknowledgementStatus.AWAITED);
        assertThat(status(story, DUE)).isEqualTo(AcknowledgementStatus.OVERDUE);
    }

    @Test
    void it_is_answered_when_the_last_one_has() {
        var story =
                reported(List.of(SOUTH, EAST))
                        .on("2026-02-01T14:00:00Z", acknowledged(SOUTH, List.of(EAST)));
        assertThat(status(story, BEFORE)).isEqualTo(AcknowledgementStatus.AWAITED);

        story.on("2026-02-01T15:00:00Z", acknowledged(EAST, List.of()));
        assertThat(status(story, DUE)).isEqualTo(AcknowledgementStatus.IN_TIME);
        assertThat(told(story, DUE).acknowledgement().asked())
                .extracting(Answer::acknowledgedOn)
                .containsExactly("2026-02-01T14:00:00Z", "2026-02-01T15:00:00Z");
    }

    @Test
    void who_answers_after_the_time_is_late_though_it_is_recorded_before_the_clock_speaks() {
        var story =
                reported(List.of(SOUTH))
                        .on(DUE.toString(), unanswered())
                        .on("2026-02-01T17:00:00Z", acknowledged(SOUTH, List.of()));
        Incident incident = told(story, DUE);

        assertThat(incident.acknowledgement().status()).isEqualTo(AcknowledgementStatus.LATE);
        assertThat(incident.acknowledgement().unanswered()).isTrue();
        assertThat(incident.severity()).isEqualTo(3);
        assertThat(incident.level()).isEqualTo(4);
    }

    @Test
    void what_was_closed_unanswered_is_excused_also_when_it_is_opened_again() {
        var story = reported(List.of(SOUTH)).then(new IncidentClosed(TALKS, SHOTS, NORTH, null));
        assertThat(status(story, DUE)).isEqualTo(AcknowledgementStatus.EXCUSED);

        story.then(new IncidentReopened(TALKS, SHOTS, SOUTH, "no"));
        assertThat(status(story, DUE)).isEqualTo(AcknowledgementStatus.EXCUSED);
        assertThat(told(story, DUE).status()).isEqualTo(IncidentStatus.OPEN);
    }

    @Test
    void the_log_tells_it_in_the_order_in_which_it_happened() {
        var story =
                reported(List.of(SOUTH))
                        .on("2026-02-03", new IncidentDeEscalated(TALKS, SHOTS, SOUTH, "quiet"))
                        .on("2026-02-02", new HotlineCallLogged(TALKS, SHOTS, NORTH, "hello"));
        Moment known = new Moment(null, Instant.parse("2026-02-03T23:00:00Z"), null);
        Moment earlier = new Moment(null, Instant.parse("2026-02-02T23:00:00Z"), null);

        assertThat(told(story, known, none()).log())
                .extracting(LogEntry::step)
                .containsExactly(LogStep.REPORTED, LogStep.HOTLINE_CALL, LogStep.DE_ESCALATED);
        assertThat(told(story, earlier, none()).status()).isEqualTo(IncidentStatus.OPEN);
    }

    @Test
    void before_it_was_reported_there_is_nothing() {
        Moment before = new Moment(null, Instant.parse("2026-01-01T00:00:00Z"), null);
        assertThat(told(reported(List.of(SOUTH)), before, none())).isNull();
    }

    @Test
    void what_was_done_over_it_is_told_until_it_ends() {
        Consequences told = none();
        told.take(
                new Story<MeasureEvent>()
                        .then(truce())
                        .then(suspended(SHOTS))
                        .on("2026-03-05", new MeasureResumed(TALKS, TRUCE, NORTH, "quiet"))
                        .then(suspended(new IncidentId(UUID.randomUUID())))
                        .then(new MeasureReversed(TALKS, TRUCE, NORTH, "over", SHOTS.value()))
                        .facts());
        new Story<NegotiationEvent>()
                .then(new NegotiationSuspended(TALKS, "secret reason", SHOTS.value()))
                .then(new NegotiationResumed(TALKS, null))
                .facts()
                .forEach(told::take);

        assertThat(told.of(SHOTS))
                .extracting(Consequence::kind)
                .containsExactly(
                        ConsequenceKind.MEASURE_SUSPENDED,
                        ConsequenceKind.MEASURE_REVERSED,
                        ConsequenceKind.TALKS_SUSPENDED);
        assertThat(told.of(SHOTS).getFirst().endedOn()).isEqualTo("2026-03-05");
        assertThat(told.of(SHOTS).get(1).endedOn()).isNull();
        assertThat(told.of(SHOTS).getLast().endedOn()).isNotNull();
        assertThat(told.of(SHOTS).toString()).doesNotContain("secret reason");
    }

    private static Consequences none() {
        return new Consequences(PartyId::toString);
    }

    private static Story<IncidentEvent> reported(List<PartyId> asked) {
        return new Story<IncidentEvent>()
                .on(
                        "2026-02-01T12:00:00Z",
                        new IncidentReported(
                                TALKS,
                                SHOTS,
                                NORTH,
                                "Shots",
                                3,
                                null,
                                Duration.ofHours(4),
                                DUE,
                                asked,
                                List.of()));
    }

    private static IncidentAcknowledged acknowledged(PartyId by, List<PartyId> awaiting) {
        return new IncidentAcknowledged(TALKS, SHOTS, by, awaiting, null);
    }

    private static IncidentUnanswered unanswered() {
        return new IncidentUnanswered(TALKS, SHOTS, DUE, List.of(SOUTH), 4);
    }

    private static MeasureProposed truce() {
        return new MeasureProposed(
                TALKS,
                TRUCE,
                NORTH,
                "Truce",
                MeasureCategory.MILITARY,
                MeasureMode.JOINT,
                List.of(NORTH, SOUTH),
                List.of());
    }

    private static MeasureSuspended suspended(IncidentId over) {
        return new MeasureSuspended(TALKS, TRUCE, NORTH, "attack", over.value());
    }

    private static AcknowledgementStatus status(Story<IncidentEvent> story, Instant now) {
        return told(story, now).acknowledgement().status();
    }

    private static Incident told(Story<IncidentEvent> story, Instant now) {
        return IncidentFold.of(story.facts()).incident(now, PartyId::toString, none());
    }

    private static Incident told(
            Story<IncidentEvent> story, Moment moment, Consequences consequences) {
        return IncidentFold.of(moment.of(story.facts()))
                .incident(DUE, PartyId::toString, consequences);
    }
}
