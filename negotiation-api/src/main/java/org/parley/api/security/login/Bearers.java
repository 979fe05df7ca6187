package org.parley.api.security.login;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.account.Account;
import org.parley.api.account.Admission;
import org.parley.api.account.VouchedAccounts;
import org.parley.api.security.Subject;
import org.parley.api.security.issuer.Person;
import org.parley.api.security.issuer.Vouching;
import org.parley.api.token.Tokens;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Finds out who bears a token: a personal one of this house, or one of the identity provider. */
@Component
class Bearers {

    private static final String OURS = "prl_";

    private final Tokens tokens;
    private final Admission admission;
    private final Vouching provider;
    private final VouchedAccounts vouched;

    Bearers(Tokens tokens, Admission admission, Vouching provider, VouchedAccounts vouched) {
        this.tokens = tokens;
        this.admission = admission;
        this.provider = provider;
        this.vouched = vouched;
    }

    Authentication login(String token) {
        Authentication login = token.startsWith(OURS) ? byOwn(token) : byProvider(token);
        if (login == null) {
            throw new BadCredentialsException("unknown token");
        }
        return login;
    }

    /** By a token that may read a calendar and nothing else: no other may stand in an address. */
    Authentication calendar(String token) {
        Tokens.Holder holder = token.startsWith(OURS) ? tokens.holderOf(token) : null;
        Authentication login =
                holder == null || !holder.scopes().equals(Set.of(Subject.CALENDAR))
                        ? null
                        : byOwn(holder);
        if (login == null) {
            throw new BadCredentialsException("no token of a calendar");
        }
        return login;
    }

    private @Nullable Authentication byOwn(String token) {
        Tokens.Holder holder = tokens.holderOf(token);
        return holder == null ? null : byOwn(holder);
    }

    private @Nullable Authentication byOwn(Tokens.Holder holder) {
        return admission.admitsTokensOf(holder.account())
                ? Logins.of(holder.account(), holder.scopes())
                : null;
    }

    private @Nullable Authentication byProvider(String token) {
        Person person = provider.personIn(token);
        Account account = person == null ? null : vouched.of(person);
        return account == null ? null : Logins.of(account, Subject.ALL_SCOPES);
    }
}
