package org.parley.api.eventstore.processing;

import java.time.Duration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/**
 * How long a part belongs to a node that says nothing: the others take it after eight seconds and
 * look for such parts every two. A node that lives renews its claims every two seconds, also while
 * a long batch is under way.
 */
final class Claims {

    static final Duration TIMEOUT = Duration.ofSeconds(8);
    static final Duration RENEWAL = Duration.ofSeconds(2);

    private Claims() {}

    static PooledStreamingEventProcessor.Builder applyTo(
            PooledStreamingEventProcessor.Builder builder) {
        return builder.claimExtensionThreshold(RENEWAL.toMillis())
                .enableCoordinatorClaimExtension();
    }
}
