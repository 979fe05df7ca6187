package org.parley.api.security.login;

import java.util.Set;
import java.util.stream.Stream;
import org.parley.api.account.Account;
import org.parley.api.security.Subject;
import org.parley.api.security.Subjects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Makes the proof of a login out of an account. */
final class Logins {

    private Logins() {}

    static Authentication of(Account account, Set<String> scopes) {
        boolean held = account.isHeld();
        Stream<String> roles =
                account.roles().stream().filter(_ -> !held).map(role -> Subjects.ROLE + role);
        Stream<String> may =
                scopes.stream()
                        .filter(scope -> !held || scope.equals(Subject.PASSWORD))
                        .map(scope -> Subjects.SCOPE + scope);
        return UsernamePasswordAuthenticationToken.authenticated(
                new Login(account.username().text(), account.stamp()),
                null,
                Stream.concat(roles, may).map(Logins::authority).toList());
    }

    private static GrantedAuthority authority(String name) {
        return new SimpleGrantedAuthority(name);
    }
}
