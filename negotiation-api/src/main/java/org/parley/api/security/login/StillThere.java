package org.parley.api.security.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.api.account.Accounts;
import org.parley.api.account.Admission;
import org.parley.api.security.Subject;
import org.parley.api.security.Subjects;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Asks again, while an answer goes on for long, who it is that asked. */
@Component
public class StillThere {

    private final Bearers bearers;
    private final Unbroken unbroken;
    private final SessionRepository<?> sessions;

    StillThere(
            Bearers bearers,
            Accounts accounts,
            Admission admission,
            SessionRepository<?> sessions) {
        this.bearers = bearers;
        this.unbroken = new Unbroken(accounts, admission);
        this.sessions = sessions;
    }

    /**
     * Who asks by that request, each time as it is then; null once the token was revoked or has
     * expired, the session ended, or the account changed.
     */
    public Supplier<@Nullable Subject> of(HttpServletRequest request) {
        if (BearerLogin.isIn(request)) {
            String token = BearerLogin.tokenIn(request);
            return () -> bearer(token);
        }
        Authentication login = (Authentication) request.getUserPrincipal();
        boolean byHeader = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        HttpSession session = byHeader ? null : request.getSession(false);
        String id = session == null ? null : session.getId();
        return () -> stands(login, id) ? Subjects.of(login) : null;
    }

    private @Nullable Subject bearer(String token) {
        try {
            return Subjects.of(bearers.login(token));
        } catch (AuthenticationException _) {
            return null;
        }
    }

    private boolean stands(Authentication login, @Nullable String session) {
        return login.getPrincipal() instanceof Login known
                && unbroken.is(known)
                && (session == null || sessions.findById(session) != null);
    }
}
