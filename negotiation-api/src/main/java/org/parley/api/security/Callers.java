package org.parley.api.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.springframework.stereotype.Component;

/** Makes callers where no request has one: for imports, where each line may point elsewhere. */
@Component
public final class Callers {

    private final Resources resources;

    Callers(Resources resources) {
        this.resources = resources;
    }

    /** Whether the policy allows it there; with null, in the house. */
    public boolean may(Subject subject, Action action, @Nullable NegotiationId negotiationId) {
        Resource place =
                negotiationId == null
                        ? Resource.HOUSE
                        : resources.in(negotiationId, subject.username(), true);
        return Policy.decide(subject, action, place) == Decision.ALLOW;
    }

    /** The login as it stands in the negotiation; with null, as it stands in none. */
    public Caller of(
            String username, Set<GlobalRole> roles, @Nullable NegotiationId negotiationId) {
        Resource place = resources.in(negotiationId, username, false);
        return new Caller(username, roles, place.accreditation());
    }
}
