package org.parley.api.account;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Asks for 12 characters, or for 8 in demo mode; no more than 200 and no control characters. */
public final class PasswordRule implements ConstraintValidator<AcceptablePassword, String> {

    static final int LONGEST = 200;
    public static final int SHORTEST = 12;
    private static final int SHORTEST_IN_DEMO = 8;

    private final int shortest;

    PasswordRule(Environment environment) {
        this.shortest =
                environment.acceptsProfiles(Profiles.of("demo")) ? SHORTEST_IN_DEMO : SHORTEST;
    }

    @Override
    public boolean isValid(@Nullable String password, ConstraintValidatorContext context) {
        boolean acceptable = isAcceptable(password, shortest);
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(
                        "must have "
                                + shortest
                                + " to "
                                + LONGEST
                                + " characters that can be typed")
                .addConstraintViolation();
        return acceptable;
    }

    /** Whether it has at least so many characters, not too many, and all can be typed. */
    public static boolean isAcceptable(@Nullable String password, int shortest) {
        return password != null
                && password.length() >= shortest
                && password.length() <= LONGEST
                && !password.isBlank()
                && password.chars().noneMatch(Character::isISOControl);
    }
}
