package org.parley.api.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.DelegateFunction;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.projections.accreditation.Accreditation;

/** Every kind of asker before every kind of place. */
final class Sentences {

    static final NegotiationId NEGOTIATION = new NegotiationId(UUID.randomUUID());

    private Sentences() {}

    /** Someone: with a global role or none, with a seat or none. */
    record Asker(@Nullable GlobalRole role, @Nullable PartyRole seat) {

        Subject subject(Set<String> scopes) {
            return new Subject("someone", role == null ? Set.of() : Set.of(role), scopes);
        }

        @Nullable Accreditation accreditation() {
            return seat == null
                    ? null
                    : new Accreditation(
                            NEGOTIATION,
                            new PartyId(UUID.randomUUID()),
                            seat,
                            DelegateFunction.HEAD);
        }

        boolean isStranger() {
            return role == null && seat == null;
        }

        @Override
        public String toString() {
            String what = role == null ? "someone" : "the " + role;
            return seat == null ? what + " without a seat" : what + " seated for a " + seat;
        }
    }

    static List<Asker> askers() {
        List<Asker> all = new ArrayList<>();
        for (GlobalRole role : withNull(GlobalRole.values())) {
            for (PartyRole seat : withNull(PartyRole.values())) {
                all.add(new Asker(role, seat));
            }
        }
        return all;
    }

    static Resource here(Asker asker, boolean onBehalf) {
        return new Resource(NEGOTIATION, true, onBehalf, asker.accreditation());
    }

    static Resource elsewhere(boolean onBehalf) {
        return new Resource(NEGOTIATION, true, onBehalf, null);
    }

    private static <T> List<@Nullable T> withNull(T[] values) {
        List<@Nullable T> all = new ArrayList<>(Arrays.asList(values));
        all.add(null);
        return all;
    }
}
