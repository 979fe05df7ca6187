package org.parley.projections.dossier.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.core.brief.content.Planning;
import org.parley.core.brief.content.Reason;
import org.parley.core.brief.content.Rewording;
import org.parley.core.brief.content.Wording;
import org.parley.core.brief.event.BriefEvent;
import org.parley.core.brief.event.InternalPositionConfided;
import org.parley.core.brief.event.InternalPositionRecorded;
import org.parley.core.brief.event.RedLineConfided;
import org.parley.core.brief.event.RedLineRevised;
import org.parley.core.brief.event.RedLineSet;
import org.parley.core.brief.event.RedLineWithdrawn;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Audience;
import org.parley.core.shared.Firmness;
import org.parley.core.shared.InternalPositionId;
import org.parley.core.shared.InternalPositionKind;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Terms;
import org.parley.projections.support.Moment;
import org.parley.projections.support.Story;

class BriefFoldTest {

    private static final NegotiationId TALKS = new NegotiationId(UUID.randomUUID());
    private static final PartyId GOC = new PartyId(UUID.randomUUID());
    private static final AgendaItemId LAND = new AgendaItemId(UUID.randomUUID());
    private static final RedLineId LINE = new RedLineId(UUID.randomUUID());
    private static final InternalPositionId PLAN = new InternalPositionId(UUID.randomUUID());

    private static final Wording NO_MORE = new Wording(LAND, "No more", Firmness.FIRM, null);
    private static final Sealed<Rewording> A_LITTLE_MORE =
            Sealed.of(new Rewording("A little more", null));

    private final Story<BriefEvent> story =
            new Story<BriefEvent>().then(new RedLineSet(TALKS, GOC, LINE, Sealed.of(NO_MORE)));

    @Test
    void the_mediator_keeps_the_wording_that_was_confided() {
        story.then(new RedLineConfided(TALKS, GOC, LINE))
                .then(new RedLineRevised(TALKS, GOC, LINE, A_LITTLE_MORE))
                .then(new RedLineWithdrawn(TALKS, GOC, LINE, Sealed.of(new Reason("moved on"))));

        BriefFold brief = fold();
        assertThat(brief.confidedLines()).extracting(RedLine::text).containsExactly("No more");
        assertThat(brief.confidedLines()).extracting(RedLine::withdrawn).containsExactly(false);
        RedLine own = brief.redLines().getFirst();
        assertThat(own.text()).isEqualTo("A little more");
        assertThat(own.shownTo()).isEmpty();
        assertThat(own.withdrawalReason()).isEqualTo("moved on");
    }

    @Test
    void what_was_not_confided_is_the_owners_alone() {
        story.then(recorded());

        assertThat(fold().positions()).hasSize(1);
        assertThat(fold().confidedPositions()).isEmpty();
        assertThat(fold().confidedLines()).isEmpty();
    }

    @Test
    void a_confided_planning_value_is_known_as_confided_to_both() {
        story.then(recorded()).then(new InternalPositionConfided(TALKS, GOC, PLAN));

        assertThat(fold().confidedPositions()).isEqualTo(fold().positions());
    }

    @Test
    void the_owner_sees_to_whom_a_line_was_shown() {
        story.then(new RedLineConfided(TALKS, GOC, LINE));

        assertThat(fold().redLines().getFirst().shownTo()).containsExactly(Audience.MEDIATOR);
    }

    @Test
    void what_was_destroyed_with_its_key_is_gone_and_all_else_is_told() {
        Story<BriefEvent> destroyed =
                new Story<BriefEvent>()
                        .then(new RedLineSet(TALKS, GOC, LINE, Sealed.gone()))
                        .then(new RedLineRevised(TALKS, GOC, LINE, A_LITTLE_MORE))
                        .then(new RedLineConfided(TALKS, GOC, LINE))
                        .then(new RedLineWithdrawn(TALKS, GOC, LINE, Sealed.gone()))
                        .then(new InternalPositionRecorded(TALKS, GOC, PLAN, Sealed.gone()));

        BriefFold brief = BriefFold.of(Moment.NOW.of(destroyed.facts()));

        RedLine line = brief.redLines().getFirst();
        assertThat(line.gone()).isTrue();
        assertThat(line.text()).isNull();
        assertThat(line.agendaItemId()).isNull();
        assertThat(line.revisions()).isEqualTo(1);
        assertThat(line.withdrawn()).isTrue();
        assertThat(line.withdrawalReason()).isNull();
        assertThat(brief.confidedLines()).extracting(RedLine::gone).containsExactly(true);
        assertThat(brief.positions()).extracting(InternalPosition::gone).containsExactly(true);
    }

    @Test
    void what_is_there_is_not_gone() {
        story.then(recorded());

        assertThat(fold().redLines()).extracting(RedLine::gone).containsExactly(false);
        assertThat(fold().positions()).extracting(InternalPosition::gone).containsExactly(false);
    }

    @Test
    void an_empty_brief_has_the_version_of_nothing() {
        assertThat(BriefFold.of(List.of()).version()).isEqualTo(-1);
    }

    private BriefFold fold() {
        return BriefFold.of(Moment.NOW.of(story.facts()));
    }

    private static InternalPositionRecorded recorded() {
        return new InternalPositionRecorded(
                TALKS,
                GOC,
                PLAN,
                Sealed.of(
                        new Planning(LAND, InternalPositionKind.BOTTOM_LINE, "Half", Terms.NONE)));
    }
}
