package org.parley.api.security.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.transaction.support.TransactionTemplate;

class LockoutTest {

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final InstantSource time = now::get;
    private final EmbeddedDatabase database = database();
    private final Lockout lockout = node();
    private final Lockout anotherNode = node();

    @AfterEach
    void close() {
        database.shutdown();
    }

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
    void wrong_ones_count_whichever_node_was_asked() {
        wrong(Lockout.FREE);
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> anotherNode.attempt("someone", "here"));
        lockout.succeeded("someone", "here");
        assertThatCode(() -> anotherNode.attempt("someone", "here")).doesNotThrowAnyException();
    }

    @Test
    void nobody_waits_because_the_clock_of_another_node_is_ahead() {
        pass(Duration.ofSeconds(2));
        lockout.attempt("someone", "here");
        pass(Duration.ofSeconds(-2));
        assertThatCode(() -> anotherNode.attempt("someone", "here")).doesNotThrowAnyException();
    }

    @Test
    void what_was_long_ago_is_forgotten() {
        wrong(Lockout.FREE - 1);
        pass(Duration.ofMinutes(16));
        lockout.forget();
        assertThatCode(() -> wrong(Lockout.FREE)).doesNotThrowAnyException();
    }

    @Test
    void someone_elsewhere_does_not_wait() {
        wrong(Lockout.FREE);
        assertThatCode(() -> lockout.attempt("someone", "there")).doesNotThrowAnyException();
        assertThatCode(() -> lockout.attempt("another", "here")).doesNotThrowAnyException();
    }

    private Lockout node() {
        return new Lockout(
                JdbcClient.create(database),
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                time.withZone(ZoneOffset.UTC));
    }

    private static EmbeddedDatabase database() {
        return new EmbeddedDatabaseBuilder()
                .setType(EmbeddedDatabaseType.H2)
                .setName("limits" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")
                .addScript("db/migration/common/V351__limits.sql")
                .build();
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
