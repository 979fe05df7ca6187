package org.parley.api.security.login;

import org.jspecify.annotations.Nullable;
import org.parley.api.account.Account;
import org.parley.api.account.Accounts;
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
    private final Accounts accounts;
    private final Admission admission;
    private final Vouching provider;
    private final VouchedAccounts vouched;

    Bearers(
            Tokens tokens,
            Accounts accounts,
            Admission admission,
            Vouching provider,
            VouchedAccounts vouched) {
        this.tokens = tokens;
        this.accounts = accounts;
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

    private @Nullable Authentication byOwn(String token) {
        Tokens.Holder holder = tokens.holderOf(token);
        Account account = holder == null ? null : accounts.find(holder.username());
        return holder == null || account == null || !admission.admitsTokensOf(account)
                ? null
                : Logins.of(account, holder.scopes());
    }

    private @Nullable Authentication byProvider(String token) {
        Person person = provider.personIn(token);
        Account account = person == null ? null : vouched.of(person);
        return account == null ? null : Logins.of(account, Subject.ALL_SCOPES);
    }
}
