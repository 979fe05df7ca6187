package org.parley.api.eventstore.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.ForcedCommit;
import org.parley.api.eventstore.ledger.LogKeys.LogKey;
import org.parley.projections.ledger.note.NoteSigner;
import org.parley.projections.ledger.note.SignedNote;
import org.parley.projections.ledger.text.CanonicalObject;

/** One round after the other: leaves for what is new, then a checkpoint of them. */
final class Bookkeeping {

    private static final String KEY_NAMED = "ledger.KeyNamed";

    private final Pen pen;
    private final Clerk clerk;
    private final Notary notary;
    private final LogKeys keys;
    private final ForcedCommit disk;
    private final Clock clock;

    Bookkeeping(Pen pen, Clerk clerk, Notary notary, LogKeys keys, ForcedCommit disk, Clock clock) {
        this.pen = pen;
        this.clerk = clerk;
        this.notary = notary;
        this.keys = keys;
        this.disk = disk;
        this.clock = clock;
    }

    /**
     * Numbers what was recorded and signs it.
     *
     * @return the new checkpoint; nothing when there is none, or another node is at work
     */
    Optional<SignedNote> round() {
        if (keys.all().isEmpty()) {
            name(1, null, null, () -> {});
        }
        int appended;
        do {
            appended = append();
        } while (appended >= Clerk.MOST);
        if (!notary.isBehind()) {
            return Optional.empty();
        }
        disk.await(); // what is signed must not be lost, nor what it rests on
        Optional<SignedNote> signed = pen.tryTo(notary::sign);
        if (signed.isPresent()) {
            disk.await();
        }
        return signed;
    }

    /**
     * From the next leaf on another key signs.
     *
     * @param first is done before, in the transaction of the change
     */
    void changeKey(String by, Runnable first) {
        List<LogKey> all = keys.all();
        name(all.size() + 1, all.isEmpty() ? null : all.getLast().signer(), by, first);
        disk.await();
    }

    private int append() {
        try {
            return pen.tryTo(() -> Optional.of(clerk.append())).orElse(0);
        } catch (RuntimeException failed) {
            clerk.startOver();
            throw failed;
        }
    }

    private void name(
            int generation, @Nullable NoteSigner before, @Nullable String by, Runnable first) {
        NoteSigner signer = keys.make(generation, before);
        CanonicalObject said = new CanonicalObject();
        if (by != null) {
            said.put("actor", by);
        }
        StoredEvent statement =
                new StoredEvent(
                        0,
                        "",
                        NumberedLeaf.OWN,
                        generation - 1L,
                        KEY_NAMED,
                        "1",
                        DateTimeUtils.formatInstant(clock.instant()),
                        LogKeys.statement(generation, signer.key()),
                        said.toString().getBytes(StandardCharsets.UTF_8));
        try {
            pen.to(() -> {
                first.run();
                if (keys.all().size() == generation - 1) {
                    keys.keep(clerk.state(statement).index(), statement);
                }
            });
        } catch (RuntimeException failed) {
            clerk.startOver();
            throw failed;
        }
    }
}
