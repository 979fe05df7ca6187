package org.parley.api.account;

import static org.parley.api.problem.ProblemType.WRONG_PASSWORD;

import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.security.Caller;
import org.parley.api.security.ForbiddenByPolicy;
import org.parley.api.security.GlobalRole;
import org.parley.api.security.login.Lockout;
import org.springframework.stereotype.Component;

/**
 * Who may set whose password: everyone his own with the current one, the operator that of another,
 * for a start.
 */
@Component
class PasswordChange {

    private static final String HERE = "change of password";

    private final Accounts accounts;
    private final AccountDesk desk;
    private final Lockout lockout;

    PasswordChange(Accounts accounts, AccountDesk desk, Lockout lockout) {
        this.accounts = accounts;
        this.desk = desk;
        this.lockout = lockout;
    }

    void asked(String username, NewPassword body, Caller caller) {
        if (caller.username().equals(username)) {
            changeOwn(username, body);
        } else if (caller.is(GlobalRole.OPERATOR)) {
            desk.setPassword(AccountCommands.named(username), body.password(), caller.username());
        } else {
            throw new ForbiddenByPolicy();
        }
    }

    /** The owner changes it, with the current one, to another. */
    void changeOwn(String username, NewPassword body) {
        if (body.currentPassword() == null) {
            throw Problem.of(Fault.at("/currentPassword", "is needed to change your own password"))
                    .refused();
        }
        requireCurrent(
                username,
                body.currentPassword(),
                "currentPassword is not your password. Nothing was changed.");
        if (body.password().equals(body.currentPassword())) {
            throw Problem.of(Fault.at("/password", "must not be the current one")).refused();
        }
        desk.changePassword(AccountCommands.named(username), body.password());
    }

    /** Refuses whoever does not know it, in these words, and slows down whoever guesses. */
    void requireCurrent(String username, String password, String otherwise) {
        lockout.attempt(username, HERE);
        if (!desk.knows(accounts.find(username), password)) {
            throw Problem.of(WRONG_PASSWORD, otherwise).refused();
        }
        lockout.succeeded(username, HERE);
    }
}
