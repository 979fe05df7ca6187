package org.parley.core.outside;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.DelegateFunction;

/** Who is accredited for a party, by login, as of the command that asks. */
public record Delegation(Map<String, DelegateFunction> members) {

    private static final Set<DelegateFunction> DECIDING =
            Set.of(DelegateFunction.HEAD, DelegateFunction.MANDATOR);

    public Delegation {
        members = Map.copyOf(members);
    }

    /** Whether he decides for the party: its head, or the capital that sets the mandate. */
    public boolean decides(String login) {
        @Nullable DelegateFunction function = members.get(login);
        return function != null && DECIDING.contains(function);
    }

    public boolean has(String login) {
        return members.containsKey(login);
    }

    /** Whether the party has nobody else than this one. */
    public boolean hasNoOtherThan(String login) {
        return members.keySet().stream().allMatch(login::equals);
    }
}
