package org.parley.projections.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.projections.custody.BreakGlassStatus.ENDED;
import static org.parley.projections.custody.BreakGlassStatus.EXPIRED;
import static org.parley.projections.custody.BreakGlassStatus.LAPSED;
import static org.parley.projections.custody.BreakGlassStatus.OPEN;
import static org.parley.projections.custody.BreakGlassStatus.REFUSED;
import static org.parley.projections.custody.BreakGlassStatus.REQUESTED;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.core.custody.event.BreakGlassApproved;
import org.parley.core.custody.event.BreakGlassEnded;
import org.parley.core.custody.event.BreakGlassEvent;
import org.parley.core.custody.event.BreakGlassOpened;
import org.parley.core.custody.event.BreakGlassRefused;
import org.parley.core.custody.event.BreakGlassRequested;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Sealed;
import org.parley.projections.support.Fact;

class BreakGlassFoldTest {

    private static final NegotiationId TALKS = new NegotiationId(UUID.randomUUID());
    private static final PartyId NORTH = new PartyId(UUID.randomUUID());
    private static final BreakGlassId ID = new BreakGlassId(UUID.randomUUID());
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final BreakGlassFold request = requested(Sealed.of("A complaint"));

    @Test
    void it_waits_until_it_lapses() {
        assertThat(request.at(NOON).status()).isEqualTo(REQUESTED);
        assertThat(request.at(NOON.plusSeconds(59)).status()).isEqualTo(REQUESTED);
        assertThat(request.at(NOON.plusSeconds(60)).status()).isEqualTo(LAPSED);
        assertThat(request.at(NOON).version()).isZero();
    }

    @Test
    void it_says_who_approved_and_is_open_until_it_closes() {
        tell("secretariat", null, new BreakGlassApproved(TALKS, NORTH, ID));
        tell("north.head", NORTH, new BreakGlassApproved(TALKS, NORTH, ID));
        tell("north.head", NORTH, new BreakGlassOpened(TALKS, NORTH, ID, NOON.plusSeconds(9)));

        BreakGlass open = request.at(NOON);
        assertThat(open.approvals())
                .containsExactly(
                        new Approval("secretariat", false, NOON),
                        new Approval("north.head", true, NOON));
        assertThat(open.status()).isEqualTo(OPEN);
        assertThat(open.version()).isEqualTo(3);
        assertThat(request.at(NOON.plusSeconds(8)).status()).isEqualTo(OPEN);
        assertThat(request.at(NOON.plusSeconds(9)).status()).isEqualTo(EXPIRED);
    }

    @Test
    void it_says_who_ended_it_or_refused_it_and_why() {
        BreakGlassFold refused = requested(Sealed.of("A complaint"));
        refused.take(
                new BreakGlassRefused(TALKS, NORTH, ID, Sealed.of("No ground")),
                fact("north.head", NORTH, new BreakGlassRefused(TALKS, NORTH, ID, null)));
        tell("north.head", NORTH, new BreakGlassOpened(TALKS, NORTH, ID, NOON.plusSeconds(9)));
        tell("north.head", NORTH, new BreakGlassEnded(TALKS, NORTH, ID));

        assertThat(refused.at(NOON).status()).isEqualTo(REFUSED);
        assertThat(refused.at(NOON).closing())
                .isEqualTo(new Closing("north.head", NOON, "No ground"));
        assertThat(request.at(NOON).status()).isEqualTo(ENDED);
    }

    @Test
    void its_reason_goes_with_the_key_and_all_else_stays() {
        BreakGlass gone = requested(Sealed.gone()).at(NOON);

        assertThat(gone.reason()).isNull();
        assertThat(gone.auditor()).isEqualTo("auditor");
        assertThat(gone.span()).isEqualTo(Duration.ofMinutes(30));
    }

    private void tell(String login, @Nullable PartyId party, BreakGlassEvent event) {
        request.take(event, fact(login, party, event));
    }

    private static BreakGlassFold requested(Sealed<String> reason) {
        BreakGlassRequested event =
                new BreakGlassRequested(
                        TALKS, NORTH, ID, reason, Duration.ofMinutes(30), NOON.plusSeconds(60));
        return new BreakGlassFold(event, fact("auditor", null, event));
    }

    private static Fact<BreakGlassEvent> fact(
            String login, @Nullable PartyId party, BreakGlassEvent event) {
        Circumstances by =
                new Circumstances(
                        login, party, "some", false, Occurrence.of(null, NOON), null, null, null);
        return new Fact<>(event, by, NOON, 0);
    }
}
