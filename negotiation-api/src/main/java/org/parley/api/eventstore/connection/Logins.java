package org.parley.api.eventstore.connection;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertyResolver;

/**
 * Who serves, and who owns the tables. With two logins the one that serves is given only what it
 * needs. With one, which must own the tables, every connection of the pool takes on a role without
 * login that is made for it.
 *
 * @param serving the login of the pool
 * @param owner the login of the migrations
 */
record Logins(@Nullable String serving, @Nullable String owner, boolean migrates) {

    static Logins of(Environment environment) {
        String serving = environment.getProperty("spring.datasource.username");
        return new Logins(serving, owner(environment, serving), migrates(environment));
    }

    /** Whether one login does both, so that serving needs a role of its own. */
    boolean areOne() {
        return migrates && Objects.equals(serving, owner);
    }

    /** The name of the login that is given its rights by the migrations, or nothing. */
    String granted() {
        return areOne() || serving == null ? "" : serving;
    }

    private static @Nullable String owner(PropertyResolver settings, @Nullable String serving) {
        String owner = settings.getProperty("spring.flyway.user");
        return owner == null ? serving : owner;
    }

    private static boolean migrates(PropertyResolver settings) {
        return settings.getProperty("spring.flyway.enabled", Boolean.class, true);
    }
}
