package org.parley.api.security.login;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords: not even the right one is looked at for a while. */
public final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    TooManyAttempts(Duration pause) {
        super("too many wrong passwords");
        this.pause = pause;
    }

    /** In whole seconds, rounded up. */
    public long seconds() {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }
}
