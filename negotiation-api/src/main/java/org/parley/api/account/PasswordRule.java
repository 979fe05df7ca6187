package org.parley.api.account;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Asks for 12 characters, or for 8 in demo mode; no more than 200 and no control characters. */
final class PasswordRule implements ConstraintValidator<AcceptablePassword, String> {

    static final int LONGEST = 200;

    private final int shortest;

    PasswordRule(Environment environment) {
        this.shortest = environment.acceptsProfiles(Profiles.of("demo")) ? 8 : 12;
    }

    @Override
    public boolean isValid(@Nullable String password, ConstraintValidatorContext context) {
        int length = password == null ? 0 : password.length();
        boolean acceptable =
                length >= shortest
                        && length <= LONGEST
                        && password != null
                        && !password.isBlank()
                        && password.chars().noneMatch(Character::isISOControl);
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
}
