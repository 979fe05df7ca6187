package org.parley.projections.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.core.backchannel.content.Leaving;
import org.parley.core.backchannel.content.Opening;
import org.parley.core.backchannel.content.Participant;
import org.parley.core.backchannel.content.Signature;
import org.parley.core.backchannel.event.BackchannelOpened;
import org.parley.core.backchannel.event.ParticipantLeft;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.DelegateFunction;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Username;
import org.parley.projections.support.Database;
import org.parley.projections.support.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class LinesTest {

    private static final NegotiationId TALKS = new NegotiationId(UUID.randomUUID());
    private static final PartyId NORTH = new PartyId(UUID.randomUUID());
    private static final PartyId SOUTH = new PartyId(UUID.randomUUID());
    private static final Participant ANNA = new Participant(new Username("anna"), NORTH);
    private static final Participant SAM = new Participant(new Username("sam"), SOUTH);
    private static final BackchannelId LINE = new BackchannelId(UUID.randomUUID());
    private static final BackchannelId OTHER = new BackchannelId(UUID.randomUUID());

    private final JdbcClient jdbc = Database.fresh();
    private final LineSeats seats =
            new LineSeats(parts -> Integer.toHexString(List.of(parts).hashCode()));
    private final OnTheLine onTheLine = new OnTheLine(new Rows(jdbc), seats);
    private final Lines lines = new JdbcLines(jdbc, seats);

    @BeforeEach
    void two_lines_are_opened() {
        open(LINE, ANNA, SAM);
        open(OTHER, SAM, new Participant(new Username("mia"), NORTH));
    }

    @Test
    void who_is_on_a_line_is_on_it_for_his_party() {
        assertThat(lines.has(LINE, ANNA.username(), seat(TALKS, NORTH))).isTrue();
        assertThat(lines.has(LINE, ANNA.username(), seat(TALKS, SOUTH))).isFalse();
        assertThat(lines.has(OTHER, ANNA.username(), seat(TALKS, NORTH))).isFalse();
        assertThat(
                        lines.has(
                                new BackchannelId(UUID.randomUUID()),
                                SAM.username(),
                                seat(TALKS, SOUTH)))
                .isFalse();
    }

    @Test
    void a_line_is_of_one_negotiation() {
        NegotiationId elsewhere = new NegotiationId(UUID.randomUUID());

        assertThat(lines.has(LINE, ANNA.username(), seat(elsewhere, NORTH))).isFalse();
        assertThat(lines.of(ANNA.username(), seat(elsewhere, NORTH))).isEmpty();
    }

    @Test
    void each_has_a_list_of_his_own() {
        assertThat(lines.of(ANNA.username(), seat(TALKS, NORTH))).containsExactly(LINE);
        assertThat(lines.of(SAM.username(), seat(TALKS, SOUTH)))
                .containsExactlyInAnyOrder(LINE, OTHER);
        assertThat(lines.of(SAM.username(), seat(TALKS, NORTH))).isEmpty();
    }

    @Test
    void who_has_left_is_not_on_it_and_the_others_are() {
        Signature by = new Signature(SAM, "delegate HEAD", null, null);
        onTheLine.on(new ParticipantLeft(TALKS, LINE, Sealed.of(new Leaving(by))));

        assertThat(lines.has(LINE, SAM.username(), seat(TALKS, SOUTH))).isFalse();
        assertThat(lines.has(LINE, ANNA.username(), seat(TALKS, NORTH))).isTrue();
        assertThat(lines.of(SAM.username(), seat(TALKS, SOUTH))).containsExactly(OTHER);
        assertThat(rows()).as("what others can count").isEqualTo(8);
    }

    @Test
    void nothing_that_is_kept_names_anybody_or_says_how_many_they_are() {
        assertThat(rows()).isEqualTo(8);
        assertThat(jdbc.sql("select seat from backchannel_seat").query(String.class).list())
                .doesNotHaveDuplicates()
                .noneMatch(seat -> seat.contains("anna") || seat.contains(NORTH.toString()));
    }

    private int rows() {
        return jdbc.sql("select count(*) from backchannel_seat").query(Integer.class).single();
    }

    private void open(BackchannelId line, Participant... circle) {
        Signature by = new Signature(circle[0], "delegate HEAD", null, null);
        Opening opening = new Opening("Prisoners", List.of(circle), by);
        onTheLine.on(new BackchannelOpened(TALKS, line, Sealed.of(opening)));
    }

    private static Accreditation seat(NegotiationId negotiation, PartyId party) {
        return new Accreditation(negotiation, party, PartyRole.PRINCIPAL, DelegateFunction.HEAD);
    }
}
