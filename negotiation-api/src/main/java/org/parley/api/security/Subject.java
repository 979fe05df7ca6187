package org.parley.api.security;

import java.util.Set;

/**
 * Who asks.
 *
 * @param roles what the login is across all negotiations
 * @param scopes READ, WRITE, LOGIN: a token has the first, the second or both
 */
public record Subject(String username, Set<GlobalRole> roles, Set<String> scopes) {

    public static final String READ = "READ";
    public static final String WRITE = "WRITE";

    /** What no token has: a login by password. */
    public static final String LOGIN = "LOGIN";

    public static final Set<String> ALL_SCOPES = Set.of(READ, WRITE, LOGIN);

    public Subject {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** Whether one of his roles is among those. */
    boolean isAnyOf(Set<GlobalRole> those) {
        return roles.stream().anyMatch(those::contains);
    }
}
