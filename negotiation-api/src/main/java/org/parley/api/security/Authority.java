package org.parley.api.security;

import java.util.Set;

/** What allows a command, in the words that are stored beside its events. */
final class Authority {

    static final String AUTOMATION = "automation";
    static final String SECRETARIAT = "secretariat";
    static final String ON_BEHALF = "secretariat on behalf";

    private Authority() {}

    /** The global roles that the words stand for; a delegate acts by his seat alone. */
    static Set<GlobalRole> roles(String authority) {
        return switch (authority) {
            case SECRETARIAT, ON_BEHALF -> Set.of(GlobalRole.SECRETARIAT);
            default -> Set.of();
        };
    }
}
