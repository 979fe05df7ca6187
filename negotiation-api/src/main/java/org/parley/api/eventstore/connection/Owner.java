package org.parley.api.eventstore.connection;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.core.env.PropertyResolver;

/** The connection that migrates: never one of the pool, whose role may not. */
record Owner(@Nullable String url, @Nullable String user, @Nullable String password)
        implements FlywayConnectionDetails {

    static Owner of(PropertyResolver settings) {
        return new Owner(
                first(settings, "spring.flyway.url", "spring.datasource.url"),
                first(settings, "spring.flyway.user", "spring.datasource.username"),
                first(settings, "spring.flyway.password", "spring.datasource.password"));
    }

    private static @Nullable String first(PropertyResolver settings, String own, String serving) {
        String value = settings.getProperty(own);
        return value == null ? settings.getProperty(serving) : value;
    }

    @Override
    public @Nullable String getJdbcUrl() {
        return url;
    }

    @Override
    public @Nullable String getUsername() {
        return user;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return "Owner of " + url;
    }
}
