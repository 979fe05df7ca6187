package org.parley.api.stream;

import static org.parley.api.problem.ProblemType.TOO_MANY_REQUESTS;
import static org.parley.api.problem.ProblemType.UNAVAILABLE;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.api.problem.Problem;
import org.parley.core.shared.NegotiationId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The streams that are open on this node, so many and no more. When the node leaves they end before
 * the web server stops, which would wait for them.
 */
@Component
@EnableConfigurationProperties(StreamSettings.class)
class Watches implements SmartLifecycle {

    /** After the drain, and before the web server. */
    private static final int PHASE = Integer.MAX_VALUE - 512;

    private final StreamSettings settings;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final Set<Watch> running = ConcurrentHashMap.newKeySet();
    private volatile boolean serving;

    Watches(StreamSettings settings) {
        this.settings = settings;
    }

    /**
     * Takes a place for that login, to be left with {@link #leave}.
     *
     * @throws org.parley.api.problem.Refused when there is none
     */
    void enter(String login) {
        if (!serving || running.size() >= settings.most()) {
            throw Problem.of(UNAVAILABLE, "No more streams here just now. Try again in a moment.")
                    .refused();
        }
        if (open.merge(login, 1, Integer::sum) > settings.perLogin()) {
            leave(login);
            throw Problem.of(
                            TOO_MANY_REQUESTS,
                            "You have %d streams open. Close one, then open another."
                                    .formatted(settings.perLogin()))
                    .refused();
        }
    }

    void leave(String login) {
        open.computeIfPresent(login, (_, count) -> count > 1 ? count - 1 : null);
    }

    void add(Watch watch) {
        running.add(watch);
        if (!serving) {
            watch.end();
        }
    }

    void remove(Watch watch) {
        running.remove(watch);
    }

    boolean isAnybodyThere() {
        return !running.isEmpty();
    }

    void wake(Set<NegotiationId> touched) {
        running.forEach(watch -> watch.wake(touched));
    }

    void wakeAll() {
        running.forEach(Watch::wake);
    }

    @Override
    public void start() {
        serving = true;
    }

    @Override
    public void stop() {
        serving = false;
        running.forEach(Watch::end);
    }

    @Override
    public boolean isRunning() {
        return serving;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
