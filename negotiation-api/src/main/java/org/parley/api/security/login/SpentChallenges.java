package org.parley.api.security.login;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/**
 * What devices were asked and have answered rightly, so that an answer lets in once, whichever node
 * is asked. Only who has a passkey of the house adds to it.
 */
@Component
class SpentChallenges {

    private final JdbcClient jdbc;
    private final Clock clock;

    SpentChallenges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws BadCredentialsException when it was answered before
     */
    void spend(Bytes challenge) {
        Instant end = clock.instant().plus(CarriedChallenges.LIFE);
        try {
            jdbc.sql("insert into spent_challenge (challenge, forgotten_at) values (?, ?)")
                    .params(digest(challenge), utc(end))
                    .update();
        } catch (DuplicateKeyException again) {
            throw new BadCredentialsException("an answer that was given before", again);
        }
    }

    /** Forgets those that are too old to be carried back. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT5M")
    void forget() {
        jdbc.sql("delete from spent_challenge where forgotten_at < ?")
                .param(utc(clock.instant()))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String digest(Bytes challenge) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(challenge.getBytes());
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
