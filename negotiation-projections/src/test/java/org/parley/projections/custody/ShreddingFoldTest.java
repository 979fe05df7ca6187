package org.parley.projections.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.projections.custody.ShreddingStatus.APPROVED;
import static org.parley.projections.custody.ShreddingStatus.LAPSED;
import static org.parley.projections.custody.ShreddingStatus.REFUSED;
import static org.parley.projections.custody.ShreddingStatus.REQUESTED;
import static org.parley.projections.custody.ShreddingStatus.SHREDDED;
import static org.parley.projections.custody.ShreddingStatus.WITHDRAWN;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.core.custody.event.BriefShredded;
import org.parley.core.custody.event.ShreddingApproved;
import org.parley.core.custody.event.ShreddingEvent;
import org.parley.core.custody.event.ShreddingRefused;
import org.parley.core.custody.event.ShreddingRequested;
import org.parley.core.custody.event.ShreddingWithdrawn;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.ShreddingId;
import org.parley.projections.support.Fact;

class ShreddingFoldTest {

    private static final NegotiationId TALKS = new NegotiationId(UUID.randomUUID());
    private static final PartyId NORTH = new PartyId(UUID.randomUUID());
    private static final ShreddingId ID = new ShreddingId(UUID.randomUUID());
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final ShreddingFold request = requested(Sealed.of("It is over"));

    @Test
    void it_waits_until_it_lapses() {
        assertThat(request.at(NOON.plusSeconds(59)).status()).isEqualTo(REQUESTED);
        assertThat(request.at(NOON.plusSeconds(60)).status()).isEqualTo(LAPSED);
        assertThat(request.at(NOON).reason()).isEqualTo("It is over");
        assertThat(request.at(NOON).version()).isZero();
    }

    @Test
    void it_says_who_the_two_were_and_when_the_key_was_gone() {
        tell("north.head", NORTH, new ShreddingApproved(TALKS, NORTH, ID));

        Shredding approved = request.at(NOON.plusSeconds(99));
        assertThat(approved.status()).isEqualTo(APPROVED);
        assertThat(approved.shreddedAt()).isNull();

        tell("system", null, new BriefShredded(TALKS, NORTH, ID));

        Shredding done = request.at(NOON);
        assertThat(done.status()).isEqualTo(SHREDDED);
        assertThat(done.request()).isEqualTo(new Approval("secretariat", false, NOON));
        assertThat(done.approval()).isEqualTo(new Approval("north.head", true, NOON));
        assertThat(done.shreddedAt()).isEqualTo(NOON);
        assertThat(done.version()).isEqualTo(2);
    }

    @Test
    void it_says_who_refused_it_and_why_or_took_it_back() {
        ShreddingFold other = requested(Sealed.of("It is over"));
        ShreddingRefused refused = new ShreddingRefused(TALKS, NORTH, ID, Sealed.of("We need it"));
        other.take(refused, fact("north.head", NORTH, refused));
        tell("secretariat", null, new ShreddingWithdrawn(TALKS, NORTH, ID));

        assertThat(other.at(NOON).status()).isEqualTo(REFUSED);
        assertThat(other.at(NOON).closing())
                .isEqualTo(new Closing("north.head", NOON, "We need it"));
        assertThat(request.at(NOON).status()).isEqualTo(WITHDRAWN);
        assertThat(request.at(NOON).closing()).isEqualTo(new Closing("secretariat", NOON, null));
    }

    @Test
    void its_reason_goes_with_the_key_and_who_asked_stays() {
        Shredding gone = requested(Sealed.gone()).at(NOON);

        assertThat(gone.reason()).isNull();
        assertThat(gone.request().by()).isEqualTo("secretariat");
    }

    private void tell(String login, @Nullable PartyId party, ShreddingEvent event) {
        request.take(event, fact(login, party, event));
    }

    private static ShreddingFold requested(Sealed<String> reason) {
        ShreddingRequested event =
                new ShreddingRequested(TALKS, NORTH, ID, reason, NOON.plusSeconds(60));
        return new ShreddingFold(event, fact("secretariat", null, event));
    }

    private static Fact<ShreddingEvent> fact(
            String login, @Nullable PartyId party, ShreddingEvent event) {
        Circumstances by =
                new Circumstances(
                        login, party, "some", false, Occurrence.of(null, NOON), null, null, null);
        return new Fact<>(event, by, NOON, 0);
    }
}
