package org.parley.api.security.login;

import org.jspecify.annotations.Nullable;
import org.parley.api.account.Account;
import org.parley.api.account.Accounts;
import org.parley.api.account.Admission;
import org.parley.api.security.Subject;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a name and a password, of the form or of HTTP Basic. A name that nobody has costs as much
 * as a wrong password, and both are told the same.
 */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final Accounts accounts;
    private final Admission admission;
    private final PasswordEncoder passwords;
    private final RememberedLogins remembered;
    private final Lockout lockout;
    private final String hashOfNobody;

    PasswordLogin(
            Accounts accounts,
            Admission admission,
            PasswordEncoder passwords,
            RememberedLogins remembered,
            Lockout lockout) {
        this.accounts = accounts;
        this.admission = admission;
        this.passwords = passwords;
        this.remembered = remembered;
        this.lockout = lockout;
        this.hashOfNobody = String.valueOf(passwords.encode("nobody's password"));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        if (!admission.takesPasswords()) {
            throw wrong();
        }
        String username = asked.getName();
        String password = String.valueOf(asked.getCredentials());
        Account account = withPassword(accounts.find(username));
        if (account == null || !remembered.knows(account, password)) {
            account = slowly(username, password, account, address(asked));
        }
        return Logins.of(account, Subject.ALL_SCOPES);
    }

    /** One that the identity provider vouches for has no password, and is nobody here. */
    private static @Nullable Account withPassword(@Nullable Account account) {
        return account != null && account.hasPassword() ? account : null;
    }

    private Account slowly(
            String username, String password, @Nullable Account account, String address) {
        if (account == null) {
            lockout.attempt(username, address);
            passwords.matches(password, hashOfNobody);
            throw wrong();
        }
        boolean right =
                remembered.check(
                        account,
                        password,
                        () -> {
                            lockout.attempt(username, address);
                            return passwords.matches(password, account.hash());
                        });
        if (!right) {
            throw wrong();
        }
        lockout.succeeded(username, address);
        return account;
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("wrong name or password");
    }
}
