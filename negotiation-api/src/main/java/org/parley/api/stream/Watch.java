package org.parley.api.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;

/**
 * One open stream. What its reader may see is asked again before anything is told to him. Beats
 * come at moments that follow from when it was opened, and from nothing else.
 */
final class Watch {

    private static final long AGAIN_NANOS = Duration.ofMillis(100).toNanos();

    private final Feed feed;
    private final Telling<?> telling;
    private final Line line;
    private final Supplier<@Nullable Sight> sight;
    private final LongFunction<String> ids;
    private final Semaphore news = new Semaphore(0);
    private final long beatNanos;
    private final long endNanos;
    private volatile boolean ended;
    private volatile @Nullable Sight seeing;
    private long beatAt;
    private long told;

    /**
     * @param sight null once the reader may see nothing any more
     * @param ids writes a place in the order of arrival for this reader
     * @param told what he was told already
     */
    Watch(
            Feed feed,
            Telling<?> telling,
            Line line,
            Supplier<@Nullable Sight> sight,
            LongFunction<String> ids,
            long told,
            StreamSettings settings) {
        this.feed = feed;
        this.telling = telling;
        this.line = line;
        this.sight = sight;
        this.ids = ids;
        this.told = told;
        this.beatNanos = settings.beat().toNanos();
        this.beatAt = System.nanoTime() + beatNanos;
        this.endNanos = System.nanoTime() + settings.longest().toNanos();
    }

    /** Something happened in these negotiations. */
    void wake(Set<NegotiationId> touched) {
        Sight now = seeing;
        if (now != null && touched.stream().anyMatch(now::covers)) {
            wake();
        }
    }

    void wake() {
        news.release();
    }

    /** Ends it soon; its reader comes back, perhaps to another node. */
    void end() {
        ended = true;
        wake();
    }

    /** Tells what there is and then what comes, until the reader or this node leaves. */
    void follow() throws IOException, InterruptedException {
        boolean isAll = false;
        while (!ended && (!isAll || System.nanoTime() - endNanos < 0)) {
            Sight now = sight.get();
            if (now == null) {
                return;
            }
            seeing = now;
            Feed.Part<Object> part = feed.after(told, now.negotiations(), telling);
            tell(part);
            isAll = part.isAll();
            beat();
            if (isAll || part.isBehind()) {
                rest(part.isBehind());
            }
        }
    }

    private void tell(Feed.Part<Object> part) throws IOException {
        for (Told<Object> one : part.events()) {
            if (one.content() != null) {
                line.tell(ids.apply(one.number()), one.content());
            }
            told = one.number();
        }
    }

    private void beat() throws IOException {
        long now = System.nanoTime();
        if (now - beatAt >= 0) {
            line.beat();
            beatAt += (1 + (now - beatAt) / beatNanos) * beatNanos;
        }
    }

    private void rest(boolean isBehind) throws InterruptedException {
        long now = System.nanoTime();
        long next = Math.min(beatAt - now, Math.max(0, endNanos - now));
        long nanos = isBehind ? AGAIN_NANOS : next;
        if (news.tryAcquire(nanos, TimeUnit.NANOSECONDS)) {
            news.drainPermits();
        }
    }
}
