package org.parley.api.account;

import static org.parley.api.problem.ProblemType.ACCOUNT_EXISTS;
import static org.parley.api.problem.ProblemType.LAST_OPERATOR;
import static org.parley.core.rejection.CommandRejected.rejected;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.ForcedCommit;
import org.parley.api.problem.Problem;
import org.parley.api.security.GlobalRole;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.Username;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Changes accounts. Each change is on the disk when its method returns. */
@Component
class AccountDesk {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final TransactionOperations transaction;
    private final ForcedCommit disk;
    private final Clock clock;

    AccountDesk(
            Accounts accounts,
            PasswordEncoder passwords,
            TransactionOperations transaction,
            ForcedCommit disk,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.transaction = transaction;
        this.disk = disk;
        this.clock = clock;
    }

    /** Saying it twice with the same password and roles changes nothing and is no error. */
    Account open(Username username, String password, Set<GlobalRole> roles) {
        Account existing = accounts.find(username.text());
        if (existing != null) {
            return requireSame(existing, password, roles);
        }
        Account account = account(username, password, roles);
        try {
            durably(() -> accounts.add(account));
        } catch (DuplicateKeyException race) {
            throw taken();
        }
        return account;
    }

    void changePassword(Username username, String password) {
        String hash = passwords.encode(password);
        durably(() -> requireThere(accounts.changePassword(username, String.valueOf(hash))));
    }

    void changeRoles(Username username, Set<GlobalRole> roles) {
        durably(() -> {
            if (!roles.contains(GlobalRole.OPERATOR)) {
                requireOperatorBeside(username);
            }
            requireThere(accounts.changeRoles(username, roles));
        });
    }

    void close(Username username) {
        durably(() -> {
            requireOperatorBeside(username);
            requireThere(accounts.remove(username));
        });
    }

    /** Whether this is the password of the account. */
    boolean knows(@Nullable Account account, String password) {
        return account != null && passwords.matches(password, account.hash());
    }

    private Account account(Username username, String password, Set<GlobalRole> roles) {
        return new Account(
                username,
                String.valueOf(passwords.encode(password)),
                roles,
                Accounts.newStamp(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
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
        transaction.executeWithoutResult(_ -> change.run());
        disk.await();
    }

    private static void requireThere(boolean found) {
        if (!found) {
            throw rejected(new Absent());
        }
    }

    private static RuntimeException taken() {
        return Problem.of(
                        ACCOUNT_EXISTS,
                        "There is an account of that name already. Choose another name, or change that one.")
                .refused();
    }
}
