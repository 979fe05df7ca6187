package org.parley.core.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.parley.core.outside.Table;
import org.parley.core.outside.Tables;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.Issue;
import org.parley.core.shared.IssueType;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.RoundId;

/** The brief of the North, at a table with the South and a mediator, for tests to begin from. */
final class Briefing {

    static final IncidentId INCIDENT = IncidentId.of("00000000-0000-4000-8000-000000000099");
    static final NegotiationId TALKS = NegotiationId.of("00000000-0000-4000-8000-000000000001");
    static final PartyId NORTH = PartyId.of("00000000-0000-4000-8000-0000000000a1");
    static final PartyId SOUTH = PartyId.of("00000000-0000-4000-8000-0000000000a2");
    static final PartyId MEDIATOR = PartyId.of("00000000-0000-4000-8000-0000000000a3");
    static final BriefId NORTHS_BRIEF = new BriefId(TALKS, NORTH);
    static final AgendaItemId ITEM = AgendaItemId.of("00000000-0000-4000-8000-0000000000b1");
    static final RoundId ROUND = RoundId.of("00000000-0000-4000-8000-0000000000c1");
    static final RedLineId LINE = RedLineId.of("00000000-0000-4000-8000-0000000000d1");
    static final RedLineId OTHER_LINE = RedLineId.of("00000000-0000-4000-8000-0000000000d2");

    private Briefing() {}

    static TestExecutor<BriefAggregate> empty() {
        return fixture().givenNoPriorActivity();
    }

    static TestExecutor<BriefAggregate> with(Object... events) {
        return fixture().given(Arrays.asList(events));
    }

    static Object on(String day, Object event) {
        return new GenericEventMessage<>(event, Map.of(Circumstances.OCCURRED_ON, day));
    }

    static Map<String, String> by(PartyId party) {
        return by(party, null);
    }

    static Map<String, String> by(PartyId party, @Nullable String occurredOn) {
        Occurrence occurrence = Occurrence.of(occurredOn, Instant.now());
        return new Circumstances(
                        "someone", party, "delegate HEAD", false, occurrence, null, null, null)
                .asMetadata();
    }

    private static AggregateTestFixture<BriefAggregate> fixture() {
        var fixture = new AggregateTestFixture<>(BriefAggregate.class);
        fixture.registerInjectableResource(new OneTable());
        return fixture;
    }

    private record OneTable() implements Tables {

        @Override
        public @Nullable Table find(NegotiationId id) {
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
        public @Nullable Map<String, Issue> issues(NegotiationId id, AgendaItemId item) {
            Issue hectares =
                    new Issue("hectares", "Land", IssueType.NUMBER, "million ha", List.of());
            Issue register =
                    new Issue("register", "Keeper", IssueType.CHOICE, null, List.of("STATE", "UN"));
            return item.equals(ITEM) ? Map.of("hectares", hectares, "register", register) : null;
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
            return round.equals(ROUND);
        }

        @Override
        public boolean hasIncident(NegotiationId id, IncidentId incident) {
            return incident.equals(INCIDENT);
        }
    }
}
