package org.parley.benchmark.limit;

import java.util.UUID;
import org.parley.benchmark.program.Proposals;

/** Counts the events of one negotiation after another. */
final class Streams {

    private UUID stream = UUID.randomUUID();
    private int written;

    /** The number of the next event in {@link #stream()}. */
    int next() {
        if (written == Proposals.A_NEGOTIATION) {
            stream = UUID.randomUUID();
            written = 0;
        }
        return written++;
    }

    UUID stream() {
        return stream;
    }
}
