package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.shared.NegotiationId;

/** Trap 8: a pooled processor asks for news twice a second, even on the node that has them. */
class FreshnessTest {

    private static final int COMMANDS = 25;

    private final NegotiationId id = new NegotiationId(UUID.randomUUID());

    @TempDir Path folder;

    @Test
    void a_read_model_has_an_event_soon_after_the_command() {
        try (Started house = Started.with(folder, Notebook.POOLED, Notebook.Open.class)) {
            house.commands().sendAndWait(Talks.open(id));
            long[] millis = new long[COMMANDS];
            for (int i = 0; i < COMMANDS; i++) {
                millis[i] = untilSeen(house, "anchor " + i);
            }
            Arrays.sort(millis);
            assertThat(millis[COMMANDS / 2])
                    .as("median of %s", Arrays.toString(millis))
                    .isLessThan(150);
        }
    }

    private long untilSeen(Started house, String anchor) {
        Long version = house.commands().sendAndWait(Talks.anchor(id, anchor));
        long begin = System.nanoTime();
        long index = house.bean(StreamPositions.class).globalIndex(id.toString(), version);
        assertThat(house.bean(ViewPositions.class).await("notebook", index, Duration.ofSeconds(10)))
                .isTrue();
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }
}
