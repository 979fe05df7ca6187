package org.parley.core.custody;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.parley.core.custody.event.CustodyEvent;
import org.parley.core.outside.Delegation;
import org.parley.core.outside.Delegations;
import org.parley.core.outside.Table;
import org.parley.core.outside.Tables;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.DelegateFunction;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.Issue;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.RoundId;

/** The custody of the North's brief, at a table with the South and a mediator. */
final class Keeping {

    static final NegotiationId TALKS = NegotiationId.of("00000000-0000-4000-8000-000000000001");
    static final PartyId NORTH = PartyId.of("00000000-0000-4000-8000-0000000000a1");
    static final PartyId SOUTH = PartyId.of("00000000-0000-4000-8000-0000000000a2");
    static final PartyId MEDIATOR = PartyId.of("00000000-0000-4000-8000-0000000000a3");
    static final CustodyId NORTHS = new CustodyId(TALKS, NORTH);
    static final CustodyId SOUTHS = new CustodyId(TALKS, SOUTH);
    static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    private static final Map<PartyId, Map<String, DelegateFunction>> DELEGATIONS =
            Map.of(
                    NORTH,
                    Map.of(
                            "north.head", DelegateFunction.HEAD,
                            "north.capital", DelegateFunction.MANDATOR,
                            "north.adviser", DelegateFunction.ADVISER),
                    SOUTH,
                    Map.of("south.head", DelegateFunction.HEAD),
                    MEDIATOR,
                    Map.of("mediator", DelegateFunction.HEAD));

    private Keeping() {}

    static TestExecutor<CustodyAggregate> empty() {
        return fixture().givenNoPriorActivity();
    }

    static TestExecutor<CustodyAggregate> with(Object... events) {
        return fixture().given(Arrays.asList(events));
    }

    /** A fact, and who brought it about. */
    static Object by(String login, Object event) {
        return new GenericEventMessage<>(event, by(login));
    }

    /** Delegates act for their party; everybody else for none. */
    static Map<String, String> by(String login) {
        return circumstances(login).asMetadata();
    }

    /** As {@link #by(String)}, by one who has seen a version. */
    static Map<String, String> by(String login, String version) {
        Map<String, String> seen = circumstances(login).asMetadata();
        seen.put(Circumstances.EXPECTED_VERSION, version);
        return seen;
    }

    /** What the facts lead to. */
    static CustodyState state(Object... facts) {
        CustodyState state = CustodyState.NONE;
        for (Object fact : facts) {
            var message = (EventMessage<?>) fact;
            state =
                    state.evolve(
                            (CustodyEvent) message.getPayload(),
                            Circumstances.of(message.getMetaData(), NOW));
        }
        return state;
    }

    static Office office(String login, Duration after) {
        return new Office(
                NORTHS,
                circumstances(login),
                new Stub().find(TALKS),
                new Stub().of(TALKS, NORTH),
                NOW.plus(after));
    }

    private static Circumstances circumstances(String login) {
        PartyId party =
                DELEGATIONS.entrySet().stream()
                        .filter(one -> one.getValue().containsKey(login))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
        return new Circumstances(
                login, party, "some", false, Occurrence.of(null, NOW), null, null, null);
    }

    private static AggregateTestFixture<CustodyAggregate> fixture() {
        var fixture = new AggregateTestFixture<>(CustodyAggregate.class);
        fixture.registerInjectableResource(new Stub());
        return fixture;
    }

    private record Stub() implements Tables, Delegations {

        @Override
        public Table find(NegotiationId id) {
            return new Table(
                    TALKS,
                    false,
                    Lifecycle.CONVENED,
                    Map.of(
                            NORTH, PartyRole.PRINCIPAL,
                            SOUTH, PartyRole.PRINCIPAL,
                            MEDIATOR, PartyRole.MEDIATOR));
        }

        @Override
        public Delegation of(NegotiationId negotiation, PartyId party) {
            return new Delegation(DELEGATIONS.getOrDefault(party, Map.of()));
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
            return false;
        }
    }
}
