package org.parley.api.security;

import java.util.List;
import java.util.Set;
import org.parley.core.shared.Username;
import org.parley.projections.accreditation.Accreditation;
import org.parley.projections.accreditation.Accreditations;
import org.springframework.stereotype.Component;

/** The seats by which a login can see or do anything, over all negotiations. */
@Component
public final class Seats {

    private final Accreditations accreditations;

    Seats(Accreditations accreditations) {
        this.accreditations = accreditations;
    }

    /** None when its roles make them count for nothing, or nobody can be seated by that name. */
    public List<Accreditation> of(String login, Set<GlobalRole> roles) {
        if (!Policy.seatsCount(roles)) {
            return List.of();
        }
        try {
            return accreditations.of(new Username(login));
        } catch (IllegalArgumentException notAUsername) {
            return List.of();
        }
    }
}
