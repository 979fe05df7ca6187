package org.parley.api.account;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A password of this house: long enough, not endless, and something that can be typed. */
@Documented
@Constraint(validatedBy = PasswordRule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface AcceptablePassword {
    String message() default "is no acceptable password";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
