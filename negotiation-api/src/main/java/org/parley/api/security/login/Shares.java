package org.parley.api.security.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is left to each login of its share, and how much of it was taken on this node. */
@Component
class Shares {

    private final RateLimits limits;
    private final Cache<String, Bucket> buckets;
    private final Map<String, LongAdder> takenSince = new ConcurrentHashMap<>();

    Shares(RateLimits limits) {
        this.limits = limits;
        this.buckets =
                Caffeine.newBuilder()
                        .expireAfterAccess(limits.window().multipliedBy(2))
                        .maximumSize(100_000)
                        .build();
    }

    /** Takes one request of the share, if there is one. */
    ConsumptionProbe take(String login) {
        ConsumptionProbe probe = bucketOf(login).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            takenSince.computeIfAbsent(login, _ -> new LongAdder()).increment();
        }
        return probe;
    }

    /** Takes off what other nodes have let in. */
    void takenElsewhere(String login, long requests) {
        bucketOf(login).consumeIgnoringRateLimits(requests);
    }

    /** How much each login has taken here since this was last asked. */
    Map<String, Long> takenSinceAsked() {
        return takenSince.keySet().stream()
                .collect(
                        Collectors.toMap(
                                login -> login,
                                login -> {
                                    LongAdder taken = takenSince.remove(login);
                                    return taken == null ? 0L : taken.sumThenReset();
                                }));
    }

    private Bucket bucketOf(String login) {
        return buckets.get(login, _ -> newBucket());
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(limits.requests())
                                .refillGreedy(limits.requests(), limits.window()))
                .build();
    }
}
