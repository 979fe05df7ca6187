package org.parley.api.account;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.parley.api.problem.Refused;
import org.parley.api.security.login.TooManyAttempts;
import org.springframework.stereotype.Component;

/** Asks for a password, and changes it, for pages, which say in words what is wrong. */
@Component
public class OwnPassword {

    private final PasswordChange change;
    private final Validator validator;

    OwnPassword(PasswordChange change, Validator validator) {
        this.change = change;
        this.validator = validator;
    }

    /**
     * @param what is not done without it
     * @throws Refused when it is another
     * @throws TooManyAttempts when it was guessed too often
     */
    public void require(String username, String password, String what) {
        change.requireCurrent(username, password, "That is not your password. " + what);
    }

    /** Why it was not changed, or null when it was. */
    public @Nullable String change(String username, String current, String password) {
        NewPassword asked = new NewPassword(password, current);
        for (ConstraintViolation<NewPassword> violation : validator.validate(asked)) {
            return "The new password " + violation.getMessage() + ".";
        }
        try {
            change.changeOwn(username, asked);
            return null;
        } catch (Refused _) {
            return "That is not your current password, or the new one is the same.";
        } catch (TooManyAttempts early) {
            return "Too many wrong passwords. Wait " + early.seconds() + " s, then try again.";
        }
    }
}
