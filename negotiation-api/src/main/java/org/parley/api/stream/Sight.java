package org.parley.api.stream;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;

/**
 * What a reader may see at this moment.
 *
 * @param negotiations those whose history he may read, or null for all
 */
public record Sight(@Nullable Collection<NegotiationId> negotiations) {

    boolean covers(NegotiationId negotiation) {
        return negotiations == null || negotiations.contains(negotiation);
    }
}
