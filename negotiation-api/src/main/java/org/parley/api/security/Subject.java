package org.parley.api.security;

import java.util.Set;

/**
 * Who asks.
 *
 * @param roles what the login is across all negotiations
 * @param scopes READ, WRITE, CALENDAR, LOGIN, PASSWORD: a token has the first, the second or both,
 *     or the third alone
 */
public record Subject(String username, Set<GlobalRole> roles, Set<String> scopes) {

    public static final String READ = "READ";
    public static final String WRITE = "WRITE";

    /** What a token has that is part of an address, and then nothing else. */
    public static final String CALENDAR = "CALENDAR";

    /** What no token has: a login by password. */
    public static final String LOGIN = "LOGIN";

    /** What even a password has that another has set: it opens its own change. */
    public static final String PASSWORD = "PASSWORD";

    public static final Set<String> ALL_SCOPES = Set.of(READ, WRITE, CALENDAR, LOGIN, PASSWORD);

    public Subject {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** Whether one of his roles is among those. */
    boolean isAnyOf(Set<GlobalRole> those) {
        return roles.stream().anyMatch(those::contains);
    }
}
