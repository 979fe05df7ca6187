package org.parley.api.noninterference;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.parley.api.command.House;
import org.parley.api.command.Positions;
import org.parley.api.command.Reply;
import org.parley.api.eventstore.StreamPositions;
import org.parley.api.eventstore.ViewPositions;
import org.parley.api.eventstore.ledger.Ledger;

/**
 * Waits until the read models show all that one run has done in the open, and what followed from it
 * by itself. Without that it would be chance whether B sees a thing in the one run and not yet in
 * the other. It asks the application from within: no request of anybody is spent on it.
 */
final class Views {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> READ_MODELS = List.of("portfolio", "history", "milestone");

    private final ViewPositions views;
    private final StreamPositions streams;
    private final Positions positions;
    private final Ledger ledger;
    private final Set<Long> unseen = new TreeSet<>();
    private final SortedSet<Long> untold = new TreeSet<>();

    Views(House house) {
        this.views = house.context().getBean(ViewPositions.class);
        this.streams = house.context().getBean(StreamPositions.class);
        this.positions = house.context().getBean(Positions.class);
        this.ledger = house.context().getBean(Ledger.class);
    }

    /** An act of that login is recorded. */
    void recorded(String username, Reply reply) {
        String position = reply.header("X-Position");
        if (position != null) {
            unseen.add(positions.read(username, position));
        }
    }

    /** What follows by itself is recorded too: in these streams. */
    void awaitWhatFollows(List<String> sharedStreams) {
        await("automation");
        sharedStreams.forEach(stream -> unseen.add(streams.newestOf(stream)));
    }

    void awaitAll(List<String> sharedStreams) {
        if (unseen.isEmpty()) {
            return;
        }
        awaitWhatFollows(sharedStreams);
        READ_MODELS.forEach(this::await);
        untold.addAll(unseen);
        unseen.clear();
    }

    /** Streams and evidence tell what the ledger has signed for. */
    void awaitLeaves() {
        if (!untold.isEmpty()) {
            Awaitility.await().atMost(PATIENCE).until(() -> ledger.covers(untold.last()));
        }
    }

    private void await(String view) {
        for (long position : unseen) {
            if (!views.await(view, position, PATIENCE)) {
                throw new AssertionError(view + " does not come as far as " + position);
            }
        }
    }
}
