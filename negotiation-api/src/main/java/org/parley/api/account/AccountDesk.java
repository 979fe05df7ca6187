package org.parley.api.account;

import static org.parley.api.problem.ProblemType.ACCOUNT_EXISTS;
import static org.parley.api.problem.ProblemType.LAST_OPERATOR;
import static org.parley.api.problem.ProblemType.NOTHING_TO_CONFIRM;
import static org.parley.core.rejection.CommandRejected.rejected;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Once;
import org.parley.api.eventstore.ForcedCommit;
import org.parley.api.problem.Problem;
import org.parley.api.security.GlobalRole;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.Username;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Changes accounts. Each change is on the disk when its method returns, together with the event
 * that says who did it.
 */
@Component
class AccountDesk {

    private final Accounts accounts;
    private final AccountEvents events;
    private final PasswordEncoder passwords;
    private final TransactionOperations transaction;
    private final Once once;
    private final ForcedCommit disk;
    private final Clock clock;

    AccountDesk(
            Accounts accounts,
            AccountEvents events,
            PasswordEncoder passwords,
            TransactionOperations transaction,
            Once once,
            ForcedCommit disk,
            Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.passwords = passwords;
        this.transaction = transaction;
        this.once = once;
        this.disk = disk;
        this.clock = clock;
    }

    /** Saying it twice with the same password and roles changes nothing and is no error. */
    Account open(Username username, String password, Set<GlobalRole> roles, Held held, String by) {
        Account existing = accounts.find(username.text());
        if (existing != null) {
            return requireSame(existing, password, roles);
        }
        Account account = account(username, password, roles, held, by);
        try {
            durably(() -> {
                accounts.add(account);
                events.add(username.text(), Change.OPENED, AccountRow.text(roles), by);
            });
        } catch (DuplicateKeyException race) {
            throw taken();
        }
        return account;
    }

    /** Its owner chooses a password. */
    void changePassword(Username username, String password) {
        String hash = String.valueOf(passwords.encode(password));
        durably(() -> {
            requireThere(accounts.changePassword(username, hash));
            events.add(username.text(), Change.PASSWORD_CHANGED, "", username.text());
        });
    }

    /** Another sets a password, which serves once and waits for a second person. */
    void setPassword(Username username, String password, String by) {
        String hash = String.valueOf(passwords.encode(password));
        durably(() -> {
            requireThere(accounts.setPassword(username, hash, by));
            events.add(username.text(), Change.PASSWORD_SET_BY_ANOTHER, "", by);
        });
    }

    /** A second person says that the owner has the password that another set. */
    void confirm(Username username, String by) {
        durably(() -> {
            if (!accounts.confirm(username, by)) {
                throw nothingToConfirm();
            }
            events.add(username.text(), Change.PASSWORD_CONFIRMED, "", by);
        });
    }

    void changeRoles(Username username, Set<GlobalRole> roles, String by) {
        durably(() -> {
            if (!roles.contains(GlobalRole.OPERATOR)) {
                requireOperatorBeside(username);
            }
            requireThere(accounts.changeRoles(username, roles));
            events.add(username.text(), Change.ROLES_CHANGED, AccountRow.text(roles), by);
        });
    }

    void close(Username username, String by) {
        durably(() -> {
            requireOperatorBeside(username);
            requireThere(accounts.remove(username));
            events.add(username.text(), Change.CLOSED, "", by);
        });
    }

    /** Whether this is the password of the account. */
    boolean knows(@Nullable Account account, String password) {
        return account != null
                && account.hasPassword()
                && passwords.matches(password, account.hash());
    }

    private Account account(
            Username username, String password, Set<GlobalRole> roles, Held held, String by) {
        return new Account(
                username,
                String.valueOf(passwords.encode(password)),
                roles,
                Accounts.newStamp(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null,
                null,
                held != Held.NOT,
                held == Held.UNTIL_CONFIRMED ? by : null);
    }

    private Account requireSame(Account existing, String password, Set<GlobalRole> roles) {
        if (!existing.roles().equals(roles) || !knows(existing, password)) {
            throw taken();
        }
        return existing;
    }

    private void requireOperatorBeside(Username username) {
        List<Account> operators = accounts.lockOperators();
        if (operators.size() == 1 && operators.getFirst().username().equals(username)) {
            throw Problem.of(LAST_OPERATOR, "This is the last operator. Make another one first.")
                    .refused();
        }
    }

    private void durably(Runnable change) {
        transaction.executeWithoutResult(_ -> {
            once.claim();
            change.run();
        });
        disk.await();
    }

    private static void requireThere(boolean found) {
        if (!found) {
            throw rejected(new Absent());
        }
    }

    static RuntimeException nothingToConfirm() {
        return Problem.of(
                        NOTHING_TO_CONFIRM,
                        "There is no password to confirm, or not by you: it takes a second person,"
                                + " who has neither set it nor uses it.")
                .refused();
    }

    private static RuntimeException taken() {
        return Problem.of(
                        ACCOUNT_EXISTS,
                        "There is an account of that name already. Choose another name, or change that one.")
                .refused();
    }
}
