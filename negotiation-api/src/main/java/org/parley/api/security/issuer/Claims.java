package org.parley.api.security.issuer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.GlobalRole;
import org.parley.core.shared.Username;
import org.springframework.security.oauth2.jwt.BadJwtException;

/** Reads a person out of the claims of a token whose signature is good. */
record Claims(Issuer settings) {

    Person person(Map<String, Object> claims) {
        return new Person(
                username(claims.get(settings.usernameClaim())),
                roles(at(settings.rolesClaim(), claims)));
    }

    private static Username username(@Nullable Object claim) {
        try {
            return new Username(text(claim));
        } catch (IllegalArgumentException e) {
            throw new BadJwtException("no login can have that name", e);
        }
    }

    /**
     * No roles when the claim is not there; a role that this house does not have is passed over.
     */
    private Set<GlobalRole> roles(@Nullable Object claim) {
        EnumSet<GlobalRole> roles = EnumSet.noneOf(GlobalRole.class);
        if (claim == null) {
            return roles;
        }
        if (!(claim instanceof List<?> names)) {
            throw new BadJwtException("roles are no list");
        }
        for (Object name : names) {
            GlobalRole role = role(text(name));
            if (role != null) {
                roles.add(role);
            }
        }
        return roles;
    }

    private @Nullable GlobalRole role(String name) {
        return settings.roles().isEmpty() ? ofThatName(name) : settings.roles().get(name);
    }

    private static @Nullable GlobalRole ofThatName(String name) {
        return Arrays.stream(GlobalRole.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object at(String path, Map<?, ?> claims) {
        Object whole = claims.get(path);
        int dot = path.indexOf('.');
        if (whole != null || dot < 0) {
            return whole;
        }
        Object inner = claims.get(path.substring(0, dot));
        if (inner == null) {
            return null;
        }
        if (!(inner instanceof Map<?, ?> deeper)) {
            throw new BadJwtException("roles are not where they should be");
        }
        return at(path.substring(dot + 1), deeper);
    }

    private static String text(@Nullable Object claim) {
        if (claim instanceof String text) {
            return text;
        }
        throw new BadJwtException("a claim is no text");
    }
}
