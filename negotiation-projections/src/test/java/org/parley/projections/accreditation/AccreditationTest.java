package org.parley.projections.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.measure.event.MilestoneExtended;
import org.parley.core.measure.event.MilestoneVerified;
import org.parley.core.negotiation.event.AgendaItemProposed;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.core.negotiation.event.AnchorSet;
import org.parley.core.negotiation.event.DelegateAccredited;
import org.parley.core.negotiation.event.DelegateRecalled;
import org.parley.core.negotiation.event.NegotiationConvened;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.DelegateFunction;
import org.parley.core.shared.Due;
import org.parley.core.shared.Issue;
import org.parley.core.shared.IssueType;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestoneKind;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.PhaseId;
import org.parley.core.shared.PhasePlan;
import org.parley.core.shared.Username;
import org.parley.core.shared.Verification;
import org.parley.projections.support.Database;
import org.parley.projections.support.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class AccreditationTest {

    private static final NegotiationId TALKS = new NegotiationId(UUID.randomUUID());
    private static final PartyId NORTH = new PartyId(UUID.randomUUID());
    private static final PartyId SOUTH = new PartyId(UUID.randomUUID());
    private static final Username HEAD = new Username("north.head");

    private final JdbcClient jdbc = Database.fresh();
    private final Rows rows = new Rows(jdbc);
    private final AtTheTable atTheTable = new AtTheTable(rows);
    private final Seating seating = new Seating(rows);
    private final Steps steps = new Steps(rows);
    private final KnownTables known = new KnownTables(jdbc);
    private final JdbcTables tables = new JdbcTables(known, jdbc);
    private final Accreditations accreditations = new JdbcAccreditations(known, jdbc);
    private final JdbcPlaces places = new JdbcPlaces(jdbc);

    @BeforeEach
    void two_parties_sit_down() {
        atTheTable.on(
                new NegotiationOpened(TALKS, "Talks", null, AgreementRule.EVERYTHING_AGREED, true));
        seating.on(new PartyRegistered(TALKS, NORTH, "North", "N", PartyRole.PRINCIPAL));
        seating.on(new PartyRegistered(TALKS, SOUTH, "South", "S", PartyRole.PRINCIPAL));
    }

    @Test
    void a_delegate_is_found_with_party_role_and_function() {
        accredit(NORTH, DelegateFunction.HEAD);

        var expected = new Accreditation(TALKS, NORTH, PartyRole.PRINCIPAL, DelegateFunction.HEAD);
        assertThat(accreditations.find(HEAD, TALKS)).isEqualTo(expected);
        assertThat(accreditations.of(HEAD)).containsExactly(expected);
    }

    @Test
    void a_recalled_delegate_is_nobody() {
        accredit(NORTH, DelegateFunction.HEAD);
        seating.on(new DelegateRecalled(TALKS, HEAD, NORTH));

        assertThat(accreditations.find(HEAD, TALKS)).isNull();
    }

    @Test
    void a_delegate_who_is_accredited_again_has_the_new_function() {
        accredit(NORTH, DelegateFunction.HEAD);
        accredit(NORTH, DelegateFunction.MANDATOR);

        assertThat(accreditations.of(HEAD))
                .extracting(Accreditation::function)
                .containsExactly(DelegateFunction.MANDATOR);
    }

    @Test
    void the_table_is_known_with_lifecycle_and_parties() {
        assertThat(tables.find(TALKS).lifecycle()).isEqualTo(Lifecycle.PREPARING);

        atTheTable.on(new NegotiationConvened(TALKS, null));

        assertThat(tables.find(TALKS).lifecycle()).isEqualTo(Lifecycle.CONVENED);
        assertThat(tables.find(TALKS).principals()).containsExactlyInAnyOrder(NORTH, SOUTH);
        assertThat(accreditations.isArchive(TALKS)).isTrue();
        assertThat(places.shortNames(TALKS)).containsEntry(NORTH, "N").containsEntry(SOUTH, "S");
    }

    @Test
    void an_unknown_negotiation_has_no_table() {
        NegotiationId other = new NegotiationId(UUID.randomUUID());

        assertThat(tables.find(other)).isNull();
        assertThat(accreditations.exists(other)).isFalse();
    }

    @Test
    void issues_are_known_by_item_and_key() {
        AgendaItemId item = new AgendaItemId(UUID.randomUUID());
        Issue issue = new Issue("colour", "Colour", IssueType.CHOICE, null, List.of("red", "blue"));
        atTheTable.on(
                new AgendaItemProposed(TALKS, item, NORTH, "Flag", null, null, List.of(issue)));

        assertThat(tables.issues(TALKS, item)).containsEntry("colour", issue).hasSize(1);
        assertThat(tables.issues(TALKS, new AgendaItemId(UUID.randomUUID()))).isNull();
    }

    @Test
    void an_anchor_counts_once_it_has_a_day() {
        atTheTable.on(new AnchorNamed(TALKS, "D-Day"));
        assertThat(tables.anchors(TALKS)).isEmpty();

        atTheTable.on(new AnchorSet(TALKS, "D-Day", LocalDate.of(2016, 12, 1)));
        assertThat(tables.anchors(TALKS)).containsEntry("D-Day", LocalDate.of(2016, 12, 1));
    }

    @Test
    void a_milestone_has_a_place_and_is_verified_until_the_verifier_says_otherwise() {
        MeasureId measure = new MeasureId(UUID.randomUUID());
        MilestoneId milestone = new MilestoneId(UUID.randomUUID());
        steps.on(proposed(measure, milestone));
        assertThat(tables.milestones(TALKS)).containsEntry(milestone, false);

        steps.on(found(measure, milestone, Verification.VERIFIED));
        assertThat(tables.milestones(TALKS)).containsEntry(milestone, true);

        steps.on(found(measure, milestone, Verification.CONTRADICTED));
        assertThat(tables.milestones(TALKS)).containsEntry(milestone, false);
        assertThat(places.placeOf(milestone)).isEqualTo(new Place(TALKS, measure));
        assertThat(places.negotiationOf(measure)).isEqualTo(TALKS);
        assertThat(places.measuresOf(TALKS)).containsExactly(measure);
    }

    @Test
    void a_measure_hangs_on_the_anchors_of_its_plan_and_of_its_extensions() {
        MeasureId measure = new MeasureId(UUID.randomUUID());
        MilestoneId milestone = new MilestoneId(UUID.randomUUID());
        steps.on(proposed(measure, milestone));
        assertThat(places.measuresOn(TALKS, "D-Day")).isEmpty();

        Due due = Due.after("D-Day", Period.ofDays(200), null);
        steps.on(new MilestoneExtended(TALKS, measure, milestone, due, "road map"));
        steps.on(new MilestoneExtended(TALKS, measure, milestone, due, "road map"));

        assertThat(places.measuresOn(TALKS, "D-Day")).containsExactly(measure);
        assertThat(places.measuresOn(TALKS, "Adoption Day")).isEmpty();
    }

    private void accredit(PartyId party, DelegateFunction function) {
        seating.on(new DelegateAccredited(TALKS, HEAD, party, function));
    }

    private static MilestoneVerified found(
            MeasureId measure, MilestoneId milestone, Verification finding) {
        return new MilestoneVerified(TALKS, measure, milestone, finding, 3, null, List.of());
    }

    private static MeasureProposed proposed(MeasureId measure, MilestoneId milestone) {
        MilestonePlan plan =
                new MilestonePlan(
                        milestone,
                        "Step",
                        MilestoneKind.DELIVERABLE,
                        NORTH,
                        SOUTH,
                        null,
                        null,
                        null,
                        List.of());
        return new MeasureProposed(
                TALKS,
                measure,
                NORTH,
                "Measure",
                MeasureCategory.MILITARY,
                MeasureMode.UNILATERAL,
                List.of(),
                List.of(new PhasePlan(new PhaseId(UUID.randomUUID()), "Phase", List.of(plan))));
    }
}
