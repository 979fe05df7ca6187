package org.parley.projections.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.core.negotiation.event.AgendaItemAdopted;
import org.parley.core.negotiation.event.AgendaItemConsented;
import org.parley.core.negotiation.event.AgendaItemProposed;
import org.parley.core.negotiation.event.AgendaItemProvisionallyClosed;
import org.parley.core.negotiation.event.AgendaMoveSupported;
import org.parley.core.negotiation.event.AgendaReordered;
import org.parley.core.negotiation.event.AnchorCorrected;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.core.negotiation.event.AnchorSet;
import org.parley.core.negotiation.event.NegotiationConvened;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.NegotiationResumed;
import org.parley.core.negotiation.event.NegotiationSuspended;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.negotiation.event.PositionStated;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgendaMove;
import org.parley.core.shared.AgendaStatus;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.PositionId;
import org.parley.core.shared.PositionKind;
import org.parley.core.shared.Terms;
import org.parley.projections.support.Moment;
import org.parley.projections.support.Story;

class TableFoldTest {

    private static final NegotiationId TALKS = new NegotiationId(UUID.randomUUID());
    private static final PartyId GOC = new PartyId(UUID.randomUUID());
    private static final PartyId FARC = new PartyId(UUID.randomUUID());
    private static final AgendaItemId LAND = new AgendaItemId(UUID.randomUUID());
    private static final AgendaItemId DRUGS = new AgendaItemId(UUID.randomUUID());

    private final Story<NegotiationEvent> story =
            new Story<NegotiationEvent>()
                    .then(opened())
                    .then(new PartyRegistered(TALKS, GOC, "Gov", "GOC", PartyRole.PRINCIPAL))
                    .then(new PartyRegistered(TALKS, FARC, "Farc", "FARC", PartyRole.PRINCIPAL));

    @Test
    void on_the_day_of_a_suspension_the_talks_are_suspended_and_on_the_day_before_not() {
        story.on("2012-10-18", new NegotiationConvened(TALKS, null))
                .on("2014-11-17", new NegotiationSuspended(TALKS, "Alzate", null))
                .on("2014-12-10", new NegotiationResumed(TALKS, null));

        assertThat(by("2012-10-17").lifecycle()).isEqualTo(Lifecycle.PREPARING);
        assertThat(by("2014-11-16").lifecycle()).isEqualTo(Lifecycle.CONVENED);
        assertThat(by("2014-11-17").lifecycle()).isEqualTo(Lifecycle.SUSPENDED);
        assertThat(by("2014-11-17").lifecycleReason()).isEqualTo("Alzate");
        assertThat(by("2014-12-11").lifecycle()).isEqualTo(Lifecycle.CONVENED);
    }

    @Test
    void what_is_recorded_late_is_told_in_the_order_in_which_it_happened() {
        story.on("2014-12-10", new NegotiationResumed(TALKS, null))
                .on("2014-11-17", new NegotiationSuspended(TALKS, "Alzate", null));

        assertThat(by("2015-01-01").lifecycle()).isEqualTo(Lifecycle.CONVENED);
        assertThat(at(Moment.NOW).lifecycle()).isEqualTo(Lifecycle.SUSPENDED);
    }

    @Test
    void the_parties_were_always_there_when_nobody_says_since_when() {
        assertThat(by("1964-05-27").parties()).hasSize(2);
    }

    @Test
    void moments_by_record_by_version_and_by_occurrence_narrow_each_other() {
        story.on("2012-10-18", new NegotiationConvened(TALKS, null))
                .on("2014-11-17", new NegotiationSuspended(TALKS, "Alzate", null));

        assertThat(at(new Moment(Story.minute(3), null, null)).version()).isEqualTo(3);
        assertThat(at(new Moment(null, null, 4L)).lifecycle()).isEqualTo(Lifecycle.SUSPENDED);
        assertThat(at(new Moment(null, end("2013-01-01"), 4L)).version()).isEqualTo(3);
        assertThat(at(new Moment(Story.minute(2), end("2020-01-01"), 4L)).version()).isEqualTo(2);
    }

    @Test
    void before_anything_was_recorded_there_is_no_dossier() {
        assertThat(at(new Moment(Story.START.minusMillis(1), null, null))).isNull();
        assertThat(at(new Moment(null, null, -1L))).isNull();
    }

    @Test
    void an_item_waits_for_those_who_have_not_consented() {
        story.then(proposed(LAND, GOC)).then(new AgendaItemConsented(TALKS, LAND, GOC));

        AgendaEntry land = at(Moment.NOW).agenda().getFirst();
        assertThat(land.consents()).containsExactly("GOC");
        assertThat(land.awaiting()).containsExactly("FARC");
        assertThat(land.status()).isEqualTo(AgendaStatus.PROPOSED);
        assertThat(land.proposedBy()).isEqualTo("GOC");
    }

    @Test
    void a_change_waits_for_the_other_principals_until_it_happens() {
        story.then(proposed(LAND, GOC))
                .then(new AgendaItemAdopted(TALKS, LAND))
                .then(supported(AgendaMove.PROVISIONALLY_CLOSED, GOC));
        assertThat(at(Moment.NOW).agenda().getFirst().moves())
                .containsExactly(
                        new PendingMove(
                                AgendaMove.PROVISIONALLY_CLOSED,
                                List.of("GOC"),
                                List.of("FARC"),
                                null));

        story.then(supported(AgendaMove.PROVISIONALLY_CLOSED, FARC))
                .on("2013-05-26", new AgendaItemProvisionallyClosed(TALKS, LAND, null));
        AgendaEntry land = at(Moment.NOW).agenda().getFirst();
        assertThat(land.moves()).isEmpty();
        assertThat(land.closure()).isEqualTo(Closure.PROVISIONALLY_CLOSED);
        assertThat(land.statusSince()).isEqualTo("2013-05-26");
    }

    @Test
    void the_agenda_stands_in_the_order_that_was_agreed() {
        story.then(proposed(LAND, GOC))
                .then(proposed(DRUGS, FARC))
                .then(new AgendaReordered(TALKS, List.of(DRUGS, LAND)));

        assertThat(at(Moment.NOW).agenda())
                .extracting(AgendaEntry::id)
                .containsExactly(DRUGS, LAND);
    }

    @Test
    void positions_stand_with_their_item_and_their_day() {
        PositionId position = new PositionId(UUID.randomUUID());
        story.then(proposed(LAND, GOC))
                .on(
                        "2013-01-14",
                        new PositionStated(
                                TALKS,
                                LAND,
                                position,
                                FARC,
                                PositionKind.OPENING,
                                "Land for all",
                                Terms.NONE,
                                null));

        Position stated = at(Moment.NOW).agenda().getFirst().positions().getFirst();
        assertThat(stated.party()).isEqualTo("FARC");
        assertThat(stated.told().occurredOn()).isEqualTo("2013-01-14");
        assertThat(stated.told().recordedAt()).isEqualTo(Story.minute(4));
    }

    @Test
    void an_anchor_keeps_the_days_it_had() {
        LocalDate first = LocalDate.of(2016, 12, 1);
        story.then(new AnchorNamed(TALKS, "D-Day"))
                .then(new AnchorSet(TALKS, "D-Day", first))
                .then(new AnchorCorrected(TALKS, "D-Day", first.plusDays(1), first));

        assertThat(at(Moment.NOW).anchors())
                .containsExactly(new Anchor("D-Day", first.plusDays(1), List.of(first)));
    }

    private Dossier by(String day) {
        return at(new Moment(null, end(day), null));
    }

    private Dossier at(Moment moment) {
        return TableFold.of(moment.of(story.facts())).dossier(List.of(), List.of());
    }

    private static Instant end(String day) {
        return Moment.endOf(LocalDate.parse(day));
    }

    private static AgendaMoveSupported supported(AgendaMove move, PartyId party) {
        return new AgendaMoveSupported(TALKS, LAND, move, party, null);
    }

    private static AgendaItemProposed proposed(AgendaItemId item, PartyId by) {
        return new AgendaItemProposed(TALKS, item, by, "Item", null, null, List.of());
    }

    private static NegotiationOpened opened() {
        return new NegotiationOpened(TALKS, "Talks", null, AgreementRule.EVERYTHING_AGREED, true);
    }
}
