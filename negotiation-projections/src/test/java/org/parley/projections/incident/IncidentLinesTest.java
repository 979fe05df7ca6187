package org.parley.projections.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.core.incident.event.IncidentAcknowledged;
import org.parley.core.incident.event.IncidentClosed;
import org.parley.core.incident.event.IncidentDeEscalated;
import org.parley.core.incident.event.IncidentEscalated;
import org.parley.core.incident.event.IncidentEvent;
import org.parley.core.incident.event.IncidentReopened;
import org.parley.core.incident.event.IncidentReported;
import org.parley.core.incident.event.IncidentUnanswered;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.IncidentStatus;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.projections.dossier.incident.FoldedIncidents;
import org.parley.projections.dossier.incident.Incident;
import org.parley.projections.support.AcknowledgementStatus;
import org.parley.projections.support.Database;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Page;
import org.parley.projections.support.Rows;
import org.parley.projections.support.Story;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class IncidentLinesTest {

    private static final NegotiationId TALKS = new NegotiationId(UUID.randomUUID());
    private static final NegotiationId OTHERS = new NegotiationId(UUID.randomUUID());
    private static final PartyId NORTH = new PartyId(UUID.randomUUID());
    private static final PartyId SOUTH = new PartyId(UUID.randomUUID());
    private static final PartyId EAST = new PartyId(UUID.randomUUID());
    private static final Map<PartyId, String> NAMES = Map.of(NORTH, "N", SOUTH, "S", EAST, "E");
    private static final Instant NOW = Story.minute(60);
    private static final IncidentFilter ALL =
            new IncidentFilter(null, null, null, null, null, null, null, null);

    private final JdbcClient jdbc = Database.fresh();
    private final IncidentProjector projector = new IncidentProjector(new Rows(jdbc));
    private final IncidentLines lines = new IncidentLines(Database.views(jdbc));
    private final Random dice = new Random(5);
    private final List<IncidentLine> folded = new ArrayList<>();
    private final List<Story<IncidentEvent>> stories = new ArrayList<>();

    @BeforeEach
    void sixty_incidents_of_two_negotiations_are_recorded() {
        for (int i = 0; i < 60; i++) {
            stories.add(story(i));
        }
        record();
        stories.forEach(story ->
                folded.add(line(FoldedIncidents.incident(story.facts(), NOW, NAMES::get))));
    }

    @Test
    void the_table_says_of_every_incident_what_the_fold_says() {
        assertThat(lines.list(ALL, null, 500, NOW).items())
                .isEqualTo(IncidentLines.inHand(folded, ALL, null, 500).items())
                .hasSize(60);
    }

    @Test
    void every_filter_finds_in_the_table_what_it_finds_in_hand() {
        filters()
                .forEach(filter -> {
                    List<IncidentLine> found = lines.list(filter, null, 500, NOW).items();
                    assertThat(found)
                            .as(filter.toString())
                            .isEqualTo(IncidentLines.inHand(folded, filter, null, 500).items())
                            .isNotEmpty();
                    assertThat(lines.count(filter, NOW)).isEqualTo(found.size());
                });
        assertThat(lines.list(only(List.of()), null, 500, NOW).items()).isEmpty();
    }

    @Test
    void one_page_after_the_other_shows_all_of_them_once() {
        List<IncidentLine> table = new ArrayList<>();
        List<IncidentLine> hand = new ArrayList<>();
        String cursor = null;
        do {
            Page<IncidentLine> page = lines.list(ALL, cursor, 7, NOW);
            assertThat(IncidentLines.inHand(folded, ALL, cursor, 7)).isEqualTo(page);
            table.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(table).hasSize(60).doesNotHaveDuplicates();
        assertThatIllegalArgumentException().isThrownBy(() -> lines.list(ALL, "x", 7, NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IncidentLines.inHand(hand, ALL, "WyJhIiwiYiJd", 7));
    }

    @Test
    void the_gravest_comes_first_and_then_whose_answer_is_due() {
        List<IncidentLine> gravest = lines.gravest(ALL, 10, NOW);

        assertThat(gravest).hasSize(10);
        assertThat(gravest).extracting(IncidentLine::level).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void after_a_reset_the_rows_are_the_same() {
        List<IncidentLine> before = lines.list(ALL, null, 500, NOW).items();
        Database.empty(jdbc, projector);
        assertThat(lines.list(ALL, null, 500, NOW).items()).isEmpty();

        record();

        assertThat(lines.list(ALL, null, 500, NOW).items()).isEqualTo(before);
    }

    private void record() {
        for (NegotiationId talks : List.of(TALKS, OTHERS)) {
            projector.on(
                    new NegotiationOpened(
                            talks, "Talks", null, AgreementRule.EARLY_HARVEST, false));
            seat(talks, NORTH, "N");
            seat(talks, SOUTH, "S");
            seat(talks, EAST, "E");
        }
        stories.forEach(story -> story.facts().forEach(this::project));
    }

    private void project(Fact<IncidentEvent> fact) {
        projector.on(fact.event(), fact.by(), fact.recordedAt());
    }

    private void seat(NegotiationId talks, PartyId party, String name) {
        projector.on(new PartyRegistered(talks, party, name, name, PartyRole.PRINCIPAL));
    }

    private Story<IncidentEvent> story(int number) {
        NegotiationId talks = number % 3 == 0 ? OTHERS : TALKS;
        IncidentId id = new IncidentId(UUID.randomUUID());
        List<PartyId> asked = number % 2 == 0 ? List.of(SOUTH) : List.of(EAST, SOUTH);
        Story<IncidentEvent> story = new Story<>(dice.nextInt(30));
        story.then(
                new IncidentReported(
                        talks,
                        id,
                        NORTH,
                        number % 5 == 0 ? "Fire " + number : "Shots " + number,
                        1 + dice.nextInt(5),
                        null,
                        Duration.ofMinutes(1),
                        Story.minute(dice.nextInt(80)),
                        asked,
                        List.of()));
        for (int i = dice.nextInt(7); i > 0; i--) {
            story.then(next(talks, id));
        }
        return story;
    }

    private IncidentEvent next(NegotiationId talks, IncidentId id) {
        return switch (dice.nextInt(8)) {
            case 0, 1 -> new IncidentAcknowledged(talks, id, SOUTH, List.of(), null);
            case 2 -> new IncidentAcknowledged(talks, id, EAST, List.of(), null);
            case 3 -> new IncidentUnanswered(talks, id, NOW, List.of(SOUTH), 4);
            case 4 -> new IncidentEscalated(talks, id, SOUTH, 5, "worse");
            case 5 -> new IncidentDeEscalated(talks, id, SOUTH, "better");
            case 6 -> new IncidentClosed(talks, id, NORTH, null);
            default -> new IncidentReopened(talks, id, NORTH, "no");
        };
    }

    private static Stream<IncidentFilter> filters() {
        return Stream.of(
                        Stream.of(IncidentStatus.values())
                                .map(one -> filter(null, null, one, null, null, null, null)),
                        Stream.of(AcknowledgementStatus.values())
                                .map(one -> filter(null, null, null, one, null, null, null)),
                        Stream.of(
                                filter(OTHERS, null, null, null, null, null, null),
                                filter(null, "n", null, null, null, null, null),
                                filter(null, NORTH.toString(), null, null, null, null, null),
                                filter(null, null, null, null, 4L, null, null),
                                filter(null, null, null, null, null, true, null),
                                filter(null, null, null, null, null, false, null),
                                filter(null, null, null, null, null, null, "FIRE"),
                                only(List.of(TALKS))))
                .flatMap(one -> one);
    }

    private static IncidentFilter only(List<NegotiationId> negotiations) {
        return new IncidentFilter(negotiations, null, null, null, null, null, null, null);
    }

    private static IncidentFilter filter(
            @Nullable NegotiationId negotiation,
            @Nullable String party,
            @Nullable IncidentStatus status,
            @Nullable AcknowledgementStatus acknowledgement,
            @Nullable Long levelFrom,
            @Nullable Boolean open,
            @Nullable String q) {
        return new IncidentFilter(
                null, negotiation, party, status, acknowledgement, levelFrom, open, q);
    }

    private static IncidentLine line(Incident one) {
        return new IncidentLine(
                one.id(),
                one.negotiationId(),
                "Talks",
                one.title(),
                one.reportedBy(),
                one.reportedByPartyId(),
                one.told().occurredOn(),
                one.reportedAt(),
                one.severity(),
                one.level(),
                one.status(),
                one.acknowledgement().status(),
                one.acknowledgement().due(),
                one.acknowledgement().asked().stream()
                        .filter(answer -> answer.acknowledgedOn() == null)
                        .map(answer -> answer.party())
                        .toList());
    }
}
