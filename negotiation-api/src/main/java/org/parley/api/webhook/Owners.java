package org.parley.api.webhook;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.account.Account;
import org.parley.api.account.Accounts;
import org.parley.api.account.Admission;
import org.parley.api.read.Scope;
import org.parley.api.security.Action;
import org.parley.api.security.Callers;
import org.parley.api.security.Subject;
import org.parley.api.stream.Sight;
import org.parley.core.shared.NegotiationId;
import org.springframework.stereotype.Component;

/** What those who have named an address may see at this moment, though nobody is logged in. */
@Component
class Owners {

    private final Accounts accounts;
    private final Admission admission;
    private final Callers callers;
    private final Scope scope;

    Owners(Accounts accounts, Admission admission, Callers callers, Scope scope) {
        this.accounts = accounts;
        this.admission = admission;
        this.callers = callers;
        this.scope = scope;
    }

    /** Null when that is nothing. */
    @Nullable Sight sightOf(String username) {
        Subject owner = subject(username);
        return owner != null && callers.may(owner, Action.READ_MEASURES, null)
                ? new Sight(scope.of(owner, Action.READ_MEASURES))
                : null;
    }

    boolean maySee(String username, NegotiationId negotiation) {
        Subject owner = subject(username);
        return owner != null && callers.may(owner, Action.READ_MEASURES, negotiation);
    }

    /** As a token of his could ask, or null when none of his could. */
    private @Nullable Subject subject(String username) {
        Account account = accounts.find(username);
        return account == null || account.isHeld() || !admission.admitsTokensOf(account)
                ? null
                : new Subject(username, account.roles(), Set.of(Subject.READ));
    }
}
