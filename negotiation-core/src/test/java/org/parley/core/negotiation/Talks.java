package org.parley.core.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.parley.core.negotiation.event.AgendaItemAdopted;
import org.parley.core.negotiation.event.AgendaItemConsented;
import org.parley.core.negotiation.event.AgendaItemProposed;
import org.parley.core.negotiation.event.NegotiationConvened;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.outside.Table;
import org.parley.core.outside.Tables;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.Issue;
import org.parley.core.shared.IssueType;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.RoundId;

/** Talks between North and South, with a mediator and an observer, for tests to begin from. */
final class Talks {

    static final NegotiationId TALKS = NegotiationId.of("00000000-0000-4000-8000-000000000001");
    static final PartyId NORTH = PartyId.of("00000000-0000-4000-8000-0000000000a1");
    static final PartyId SOUTH = PartyId.of("00000000-0000-4000-8000-0000000000a2");
    static final PartyId MEDIATOR = PartyId.of("00000000-0000-4000-8000-0000000000a3");
    static final PartyId OBSERVER = PartyId.of("00000000-0000-4000-8000-0000000000a4");
    static final AgendaItemId LAND = AgendaItemId.of("00000000-0000-4000-8000-0000000000b1");
    static final AgendaItemId DRUGS = AgendaItemId.of("00000000-0000-4000-8000-0000000000b2");
    static final IncidentId CAPTURE = IncidentId.of("00000000-0000-4000-8000-0000000000c1");
    static final Issue HECTARES =
            new Issue("hectares", "Land to be given", IssueType.NUMBER, "million ha", List.of());
    static final Issue START = new Issue("start", "First day", IssueType.DATE, null, List.of());
    static final Issue REGISTER =
            new Issue("register", "Who keeps it", IssueType.CHOICE, null, List.of("STATE", "UN"));

    private final FixtureConfiguration<NegotiationAggregate> axon =
            new AggregateTestFixture<>(NegotiationAggregate.class);
    private final List<Object> before = new ArrayList<>();

    static Talks opened(AgreementRule rule, boolean archive) {
        Talks talks = new Talks();
        talks.before.add(new NegotiationOpened(TALKS, "Talks", null, rule, archive));
        return talks;
    }

    static Talks prepared() {
        return opened(AgreementRule.EVERYTHING_AGREED, false).seated();
    }

    static Talks convened() {
        return prepared().and(new NegotiationConvened(TALKS, null));
    }

    static Talks nothing() {
        return new Talks();
    }

    Talks seated() {
        return and(
                new PartyRegistered(TALKS, NORTH, "The North", "N", PartyRole.PRINCIPAL),
                new PartyRegistered(TALKS, SOUTH, "The South", "S", PartyRole.PRINCIPAL),
                new PartyRegistered(TALKS, MEDIATOR, "Norway", "NOR", PartyRole.MEDIATOR),
                new PartyRegistered(TALKS, OBSERVER, "The Union", "EU", PartyRole.OBSERVER));
    }

    Talks and(Object... events) {
        before.addAll(Arrays.asList(events));
        return this;
    }

    Talks and(List<?> events) {
        before.addAll(events);
        return this;
    }

    /** The event happened on that day of the world. */
    Talks on(String day, Object event) {
        before.add(new GenericEventMessage<>(event, Map.of(Circumstances.OCCURRED_ON, day)));
        return this;
    }

    ResultValidator<NegotiationAggregate> when(Object command, Map<String, ?> by) {
        axon.registerInjectableResource(new OneIncident());
        TestExecutor<NegotiationAggregate> given =
                before.isEmpty() ? axon.givenNoPriorActivity() : axon.given(before);
        return given.when(command, by);
    }

    static Map<String, String> by(@Nullable PartyId party) {
        return by(party, null);
    }

    static Map<String, String> by(@Nullable PartyId party, @Nullable String occurredOn) {
        Occurrence occurrence = Occurrence.of(occurredOn, Instant.now());
        return new Circumstances(
                        "someone", party, "delegate HEAD", false, occurrence, null, null, null)
                .asMetadata();
    }

    static AgendaItemProposed proposed(AgendaItemId item, PartyId by) {
        return new AgendaItemProposed(
                TALKS, item, by, "Land", null, null, List.of(HECTARES, START, REGISTER));
    }

    static List<Object> adopted(AgendaItemId item) {
        return List.of(
                proposed(item, NORTH),
                new AgendaItemConsented(TALKS, item, NORTH),
                new AgendaItemConsented(TALKS, item, SOUTH),
                new AgendaItemAdopted(TALKS, item));
    }

    static String tomorrow() {
        return LocalDate.now(java.time.ZoneOffset.UTC).plusDays(1).toString();
    }

    /** What of other streams a table asks for: whether an incident was reported. */
    private record OneIncident() implements Tables {

        @Override
        public @Nullable Table find(NegotiationId id) {
            return null;
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
            return Map.of();
        }

        @Override
        public boolean hasRound(NegotiationId id, RoundId round) {
            return false;
        }

        @Override
        public boolean hasIncident(NegotiationId id, IncidentId incident) {
            return incident.equals(CAPTURE);
        }
    }
}
