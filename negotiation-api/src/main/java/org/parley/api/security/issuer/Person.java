package org.parley.api.security.issuer;

import java.util.Set;
import org.parley.api.security.GlobalRole;
import org.parley.core.shared.Username;

/** Whom the provider vouches for, and what he is in this house. */
public record Person(Username username, Set<GlobalRole> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }
}
