package org.parley.api.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.api.account.Account;
import org.springframework.stereotype.Component;

/** Finds out whose a token is. */
@Component
public class Tokens {

    private static final Duration NOTED = Duration.ofMinutes(1);

    private final TokenTable table;
    private final Clock clock;
    private final Cache<UUID, Instant> notedLately =
            Caffeine.newBuilder().expireAfterWrite(NOTED).maximumSize(100_000).build();

    Tokens(TokenTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Whose token it is and what it may, or null when the token is unknown or has expired. */
    public @Nullable Holder holderOf(String text) {
        Secret secret = new Secret(text);
        Borne token = secret.isWellFormed() ? table.findByHash(secret.hash()) : null;
        Instant now = clock.instant();
        if (token == null || token.isExpired(now)) {
            return null;
        }
        noteUse(token.id(), now);
        return new Holder(
                token.account(),
                token.scopes().stream().map(Scope::name).collect(Collectors.toUnmodifiableSet()));
    }

    /** Once a minute is enough. */
    private void noteUse(UUID id, Instant now) {
        if (notedLately.asMap().putIfAbsent(id, now) == null) {
            table.used(id, now);
        }
    }

    /** Who holds a token, and the scopes of it. */
    public record Holder(Account account, Set<String> scopes) {}
}
