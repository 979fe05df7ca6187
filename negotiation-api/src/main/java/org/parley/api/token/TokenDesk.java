package org.parley.api.token;

import static org.parley.api.problem.ProblemType.TOO_MANY_TOKENS;
import static org.parley.core.rejection.CommandRejected.rejected;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.api.account.AccountEvents;
import org.parley.api.account.Change;
import org.parley.api.command.Once;
import org.parley.api.eventstore.ForcedCommit;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.core.rejection.Absent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes and deletes tokens. Each change is on the disk when its method returns. */
@Component
class TokenDesk {

    static final int MOST = 100;
    private static final Duration LONGEST = Duration.ofDays(3660);

    private final TokenTable table;
    private final AccountEvents events;
    private final TransactionOperations transaction;
    private final Once once;
    private final ForcedCommit disk;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TokenDesk(
            TokenTable table,
            AccountEvents events,
            TransactionOperations transaction,
            Once once,
            ForcedCommit disk,
            Clock clock) {
        this.table = table;
        this.events = events;
        this.transaction = transaction;
        this.once = once;
        this.disk = disk;
        this.clock = clock;
    }

    TokenView make(String username, NewToken asked) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        requireFuture(asked.expiresAt(), now);
        requireCalendarAlone(asked.scopes());
        Secret secret = Secret.random(random);
        Token token =
                new Token(
                        UUID.randomUUID(),
                        username,
                        asked.name(),
                        asked.scopes(),
                        now,
                        asked.expiresAt(),
                        null);
        durably(() -> {
            requireRoom(username);
            table.add(token, secret.hash());
            events.add(username, Change.TOKEN_MADE, token.name(), username);
        });
        return TokenView.shownOnce(token, secret);
    }

    void delete(String username, UUID id) {
        durably(() -> {
            if (!table.remove(username, id)) {
                throw rejected(new Absent());
            }
            events.add(username, Change.TOKEN_DELETED, id.toString(), username);
        });
    }

    private void durably(Runnable change) {
        transaction.executeWithoutResult(_ -> {
            once.claim();
            change.run();
        });
        disk.await();
    }

    private void requireRoom(String username) {
        if (table.of(username).size() >= MOST) {
            throw Problem.of(
                            TOO_MANY_TOKENS,
                            "You have " + MOST + " tokens. Delete those that you do not use.")
                    .refused();
        }
    }

    /** An address is copied, kept and shown more lightly than a token. */
    private static void requireCalendarAlone(Set<Scope> scopes) {
        if (scopes.contains(Scope.CALENDAR) && scopes.size() > 1) {
            throw Problem.of(Fault.at("/scopes", "CALENDAR goes with no other scope")).refused();
        }
    }

    private static void requireFuture(@Nullable Instant expiresAt, Instant now) {
        if (expiresAt != null
                && (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST)))) {
            throw Problem.of(
                            Fault.at(
                                    "/expiresAt",
                                    "must lie in the future, at most ten years from now"))
                    .refused();
        }
    }
}
