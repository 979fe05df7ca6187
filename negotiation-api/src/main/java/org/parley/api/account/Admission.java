package org.parley.api.account;

import java.time.Clock;
import java.time.Instant;
import org.parley.api.security.issuer.Issuer;
import org.springframework.stereotype.Component;

/**
 * Which accounts are let in: those of this house, or those that its identity provider vouches for.
 */
@Component
public class Admission {

    private final Issuer provider;
    private final Clock clock;

    Admission(Issuer provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
    }

    /** Whether anybody can log in here by a name and a password. */
    public boolean takesPasswords() {
        return provider.allowsAccounts();
    }

    /** Whether the account can be logged in to at all. */
    public boolean admits(Account account) {
        return account.issuer() == null
                ? provider.allowsAccounts()
                : account.issuer().equals(provider.issuer());
    }

    /** Whether a personal access token of the account works: not long after its owner last came. */
    public boolean admitsTokensOf(Account account) {
        return admits(account) && (account.seenAt() == null || isRecent(account.seenAt()));
    }

    private boolean isRecent(Instant seen) {
        return clock.instant().isBefore(seen.plus(provider.tokensOutlive()));
    }
}
