package org.parley.api.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.issuer.Issuer;
import org.parley.api.security.issuer.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps an account for everyone whom the identity provider vouches for, with the roles it says. */
@Component
public class VouchedAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(VouchedAccounts.class);
    private static final Duration NOTED = Duration.ofHours(1);

    private final Accounts accounts;
    private final AccountEvents events;
    private final Issuer provider;
    private final TransactionOperations transaction;
    private final Clock clock;

    VouchedAccounts(
            Accounts accounts,
            AccountEvents events,
            Issuer provider,
            TransactionOperations transaction,
            Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.provider = provider;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The account of the person as it is now; null when the name belongs to somebody of this house.
     */
    public @Nullable Account of(Person person) {
        String name = person.username().text();
        String issuer = String.valueOf(provider.issuer());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Account account = accounts.find(name);
        if (account == null) {
            return first(person, issuer, now);
        }
        if (account.issuer() == null && provider.allowsAccounts()) {
            LOG.warn("the identity provider vouches for {}, a login of this house: refused", name);
            return null;
        }
        boolean same = issuer.equals(account.issuer()) && account.roles().equals(person.roles());
        if (!same) {
            transaction.executeWithoutResult(_ -> {
                accounts.entrust(person.username(), issuer, person.roles(), now);
                note(person, issuer);
            });
            return accounts.find(name);
        }
        if (account.seenAt() == null || account.seenAt().plus(NOTED).isBefore(now)) {
            accounts.seen(person.username(), now);
        }
        return account;
    }

    private @Nullable Account first(Person person, String issuer, Instant now) {
        Account account =
                new Account(
                        person.username(),
                        AccountRow.NO_PASSWORD,
                        person.roles(),
                        Accounts.newStamp(),
                        now,
                        issuer,
                        now,
                        false,
                        null);
        try {
            transaction.executeWithoutResult(_ -> {
                accounts.add(account);
                note(person, issuer);
            });
        } catch (DuplicateKeyException another) {
            LOG.debug("{} came twice at once", person.username());
        }
        return accounts.find(person.username().text());
    }

    private void note(Person person, String issuer) {
        events.add(
                person.username().text(),
                Change.VOUCHED_FOR_BY_PROVIDER,
                AccountRow.text(person.roles()),
                issuer);
    }
}
