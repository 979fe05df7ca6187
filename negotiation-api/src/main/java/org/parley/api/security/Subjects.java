package org.parley.api.security;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Reads a subject out of a login, whichever way it logged in. */
public final class Subjects {

    public static final String ROLE = "ROLE_";
    public static final String SCOPE = "SCOPE_";

    private Subjects() {}

    public static Subject of(Authentication login) {
        Set<GlobalRole> roles =
                starting(ROLE, login).map(GlobalRole::valueOf).collect(Collectors.toSet());
        Set<String> scopes = starting(SCOPE, login).collect(Collectors.toSet());
        return new Subject(login.getName(), roles, scopes);
    }

    private static Stream<String> starting(String prefix, Authentication login) {
        return login.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(prefix))
                .map(authority -> authority.substring(prefix.length()));
    }
}
