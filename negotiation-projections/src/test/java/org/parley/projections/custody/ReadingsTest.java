package org.parley.projections.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.core.custody.event.BreakGlassApproved;
import org.parley.core.custody.event.BriefRead;
import org.parley.core.custody.event.CustodyEvent;
import org.parley.core.shared.Access;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.Excerpt;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.projections.support.Facts;
import org.parley.projections.support.Page;

class ReadingsTest {

    private static final CustodyId NORTHS =
            new CustodyId(new NegotiationId(UUID.randomUUID()), new PartyId(UUID.randomUUID()));

    private final EmbeddedEventStore events =
            EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    private final Readings readings = new Readings(new Facts(events));

    @Test
    void each_reading_is_listed_once_newest_first_however_many_there_are() {
        for (long i = 0; i < 700; i++) {
            record(i, i % 5 == 0 ? decision() : reading(i));
        }
        List<Long> expected =
                LongStream.range(0, 700).filter(i -> i % 5 != 0).boxed().toList().reversed();

        assertThat(inPartsOf(7)).isEqualTo(expected);
        assertThat(inPartsOf(500)).isEqualTo(expected);
    }

    @Test
    void a_brief_that_nobody_read_has_an_empty_list() {
        assertThat(readings.list(NORTHS, null, 10)).isEqualTo(Page.empty());
        record(0, decision());
        assertThat(readings.list(NORTHS, null, 10)).isEqualTo(Page.empty());
    }

    @Test
    void a_cursor_that_was_made_up_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> readings.list(NORTHS, "WyJ4Il0", 10));
    }

    private List<Long> inPartsOf(int limit) {
        List<Long> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<Reading> part = readings.list(NORTHS, cursor, limit);
            part.items().forEach(one -> seen.add(one.excerpt().version()));
            cursor = part.nextCursor();
        } while (cursor != null);
        return seen;
    }

    private void record(long sequence, CustodyEvent event) {
        events.publish(
                new GenericDomainEventMessage<>(
                        "CustodyAggregate",
                        NORTHS.toString(),
                        sequence,
                        event,
                        MetaData.from(Map.of("actor", "north.head", "authority", "delegate HEAD")),
                        UUID.randomUUID().toString(),
                        Instant.EPOCH.plusSeconds(sequence)));
    }

    private static BriefRead reading(long version) {
        return new BriefRead(
                NORTHS.negotiationId(),
                NORTHS.partyId(),
                Access.OWN,
                new Excerpt(null, null, null, version),
                null);
    }

    private static BreakGlassApproved decision() {
        return new BreakGlassApproved(
                NORTHS.negotiationId(), NORTHS.partyId(), new BreakGlassId(UUID.randomUUID()));
    }
}
