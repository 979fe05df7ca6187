package org.parley.api.security.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LockoutTest {

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final InstantSource time = now::get;
    private final Lockout lockout = new Lockout(time.withZone(ZoneOffset.UTC));

    @Test
    void five_wrong_passwords_cost_nothing() {
        assertThatCode(() -> wrong(Lockout.FREE)).doesNotThrowAnyException();
    }

    @Test
    void each_further_one_doubles_the_pause() {
        wrong(Lockout.FREE);
        assertThat(refused().seconds()).isEqualTo(1);
        pass(Duration.ofSeconds(1));
        wrong(1);
        assertThat(refused().seconds()).isEqualTo(2);
        pass(Duration.ofSeconds(2));
        wrong(1);
        assertThat(refused().seconds()).isEqualTo(4);
    }

    @Test
    void no_pause_is_longer_than_five_minutes() {
        for (int i = 0; i < 40; i++) {
            wrong(1);
            pass(Duration.ofMinutes(5));
        }
        wrong(1);
        assertThat(refused().seconds()).isEqualTo(300);
    }

    @Test
    void the_right_one_forgets_the_wrong_ones() {
        wrong(Lockout.FREE - 1);
        lockout.succeeded("someone", "here");
        assertThatCode(() -> wrong(Lockout.FREE)).doesNotThrowAnyException();
    }

    @Test
    void someone_elsewhere_does_not_wait() {
        wrong(Lockout.FREE);
        assertThatCode(() -> lockout.attempt("someone", "there")).doesNotThrowAnyException();
        assertThatCode(() -> lockout.attempt("another", "here")).doesNotThrowAnyException();
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            lockout.attempt("someone", "here");
        }
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    private TooManyAttempts refused() {
        return catchThrowableOfType(
                TooManyAttempts.class, () -> lockout.attempt("someone", "here"));
    }
}
