package org.parley.api.stream;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.api.read.Scope;
import org.parley.api.security.Action;
import org.parley.api.security.Callers;
import org.parley.api.security.Subject;
import org.parley.api.security.login.StillThere;
import org.parley.core.shared.NegotiationId;
import org.springframework.stereotype.Component;

/** What readers may see, asked of the login and the policy each time anew. */
@Component
class Sights {

    private final StillThere logins;
    private final Callers callers;
    private final Scope scope;

    Sights(StillThere logins, Callers callers, Scope scope) {
        this.logins = logins;
        this.callers = callers;
        this.scope = scope;
    }

    /** One negotiation, as long as he may read its history. */
    Supplier<@Nullable Sight> of(HttpServletRequest request, NegotiationId negotiation) {
        Supplier<@Nullable Subject> login = logins.of(request);
        Sight sight = new Sight(List.of(negotiation));
        return () -> {
            Subject now = login.get();
            return now != null && callers.may(now, Action.READ_HISTORY, negotiation) ? sight : null;
        };
    }

    /** All those in which he may do that at that moment. */
    Supplier<@Nullable Sight> ofAll(HttpServletRequest request, Action read) {
        Supplier<@Nullable Subject> login = logins.of(request);
        return () -> {
            Subject now = login.get();
            return now != null && callers.may(now, read, null)
                    ? new Sight(scope.of(now, read))
                    : null;
        };
    }
}
