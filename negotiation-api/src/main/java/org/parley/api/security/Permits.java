package org.parley.api.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which action of the policy an endpoint is. Asked before the controller is reached and before
 * anything is loaded; with several, one that is allowed is enough, and the command is asked again.
 * An endpoint under {@code /api/v1} without it keeps the application from starting.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permits {
    Action[] value();
}
