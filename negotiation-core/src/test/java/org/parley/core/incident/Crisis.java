package org.parley.core.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.parley.core.incident.command.IncidentCommand;
import org.parley.core.incident.command.ReportIncident;
import org.parley.core.incident.event.IncidentEvent;
import org.parley.core.incident.event.IncidentReported;
import org.parley.core.outside.Table;
import org.parley.core.outside.Tables;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.Issue;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.RoundId;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Title;

/** Shots across a line between North and South, for tests to begin from. */
final class Crisis implements Tables {

    static final NegotiationId TALKS = NegotiationId.of("00000000-0000-4000-8000-000000000001");
    static final IncidentId SHOTS = IncidentId.of("00000000-0000-4000-8000-000000000002");
    static final PartyId NORTH = PartyId.of("00000000-0000-4000-8000-0000000000a1");
    static final PartyId SOUTH = PartyId.of("00000000-0000-4000-8000-0000000000a2");
    static final PartyId MEDIATOR = PartyId.of("00000000-0000-4000-8000-0000000000a3");
    static final PartyId OBSERVER = PartyId.of("00000000-0000-4000-8000-0000000000a4");
    static final PartyId STRANGER = PartyId.of("00000000-0000-4000-8000-0000000000a9");
    static final MilestoneId CEASEFIRE = MilestoneId.of("00000000-0000-4000-8000-0000000000b1");
    static final MilestoneId UNKNOWN = MilestoneId.of("00000000-0000-4000-8000-0000000000b9");

    static final Instant REPORTED = Instant.parse("2024-03-01T12:00:00Z");
    static final Duration FOUR_HOURS = Duration.ofHours(4);
    static final Instant ANSWER_BY = Instant.parse("2024-03-01T16:00:00Z");

    private final List<Object> events = new ArrayList<>();
    private Instant now = REPORTED;
    private boolean archive;

    /** Talks in which nothing was reported yet. */
    static Crisis calm() {
        return new Crisis();
    }

    /** The North reported shots at noon, and the South has four hours. */
    static Crisis reported(IncidentEvent... more) {
        Crisis crisis = new Crisis();
        crisis.events.add(at(REPORTED, report(3)));
        return crisis.then(more);
    }

    Crisis then(IncidentEvent... more) {
        for (IncidentEvent event : more) {
            events.add(at(REPORTED, event));
        }
        return this;
    }

    Crisis now(Instant instant) {
        now = instant;
        return this;
    }

    Crisis inAnArchive() {
        archive = true;
        return this;
    }

    ResultValidator<IncidentAggregate> when(IncidentCommand command, @Nullable PartyId by) {
        return when(command, by, null);
    }

    ResultValidator<IncidentAggregate> when(
            IncidentCommand command, @Nullable PartyId by, @Nullable String occurredOn) {
        AggregateTestFixture<IncidentAggregate> fixture =
                new AggregateTestFixture<>(IncidentAggregate.class);
        fixture.registerInjectableResource(this);
        Map<String, String> beside = new HashMap<>();
        if (by != null) {
            beside.put(Circumstances.PARTY, by.toString());
        }
        if (occurredOn != null) {
            beside.put(Circumstances.OCCURRED_ON, occurredOn);
        }
        return fixture.givenCurrentTime(now).andGiven(events).when(command, beside);
    }

    static ReportIncident report(Set<PartyId> answerFrom, MilestoneId... milestones) {
        return new ReportIncident(
                SHOTS,
                TALKS,
                new Title("Shots across the line"),
                3,
                FOUR_HOURS,
                new Statement("Two rounds from the ridge"),
                answerFrom,
                List.of(milestones));
    }

    static IncidentReported report(int severity) {
        return reported(severity, ANSWER_BY, List.of(SOUTH), List.of());
    }

    static IncidentReported reported(
            int severity,
            Instant answerBy,
            List<PartyId> answerFrom,
            List<MilestoneId> milestones) {
        return new IncidentReported(
                TALKS,
                SHOTS,
                NORTH,
                "Shots across the line",
                severity,
                "Two rounds from the ridge",
                FOUR_HOURS,
                answerBy,
                answerFrom,
                milestones);
    }

    private static Object at(Instant instant, IncidentEvent event) {
        return new GenericEventMessage<>(
                event, Map.of(Circumstances.OCCURRED_ON, instant.toString()));
    }

    @Override
    public @Nullable Table find(NegotiationId id) {
        return !id.equals(TALKS)
                ? null
                : new Table(
                        id,
                        archive,
                        Lifecycle.SUSPENDED,
                        Map.of(
                                NORTH, PartyRole.PRINCIPAL,
                                SOUTH, PartyRole.PRINCIPAL,
                                MEDIATOR, PartyRole.MEDIATOR,
                                OBSERVER, PartyRole.OBSERVER));
    }

    @Override
    public @Nullable Map<String, Issue> issues(NegotiationId id, AgendaItemId item) {
        return null;
    }

    @Override
    public Map<String, LocalDate> anchors(NegotiationId id) {
        return Map.of();
    }

    @Override
    public Map<MilestoneId, Boolean> milestones(NegotiationId id) {
        return Map.of(CEASEFIRE, false);
    }

    @Override
    public boolean hasRound(NegotiationId id, RoundId round) {
        return false;
    }

    @Override
    public boolean hasIncident(NegotiationId id, IncidentId incident) {
        return false;
    }
}
