package org.parley.api.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.GlobalRole;
import org.parley.core.shared.Username;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The one-time link by which whoever starts an empty house makes its first operator. Its key is
 * known to the log of this process alone; it ends with its use, with the process, or after an hour.
 */
@Component
@Profile("!demo")
public class SetUp {

    private static final Duration LIFE = Duration.ofHours(1);

    private final Accounts accounts;
    private final AccountDesk desk;
    private final Clock clock;
    private @Nullable Link link;

    SetUp(Accounts accounts, AccountDesk desk, Clock clock) {
        this.accounts = accounts;
        this.desk = desk;
        this.clock = clock;
    }

    private record Link(String key, Instant until) {}

    synchronized void open() {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        link = new Link(key, clock.instant().plus(LIFE));
    }

    /** The path of the link, or null when there is none. */
    public synchronized @Nullable String path() {
        return link == null ? null : "/set-up?key=" + link.key();
    }

    /** Whether this is the key, in time, of a house that is still empty. */
    public synchronized boolean accepts(String key) {
        return link != null
                && MessageDigest.isEqual(bytes(link.key()), bytes(key))
                && clock.instant().isBefore(link.until())
                && accounts.isEmpty();
    }

    /** Makes the first operator, once. What is wrong with the password is the caller's to see. */
    public synchronized boolean use(String key, Username username, String password) {
        if (!accepts(key)) {
            return false;
        }
        desk.open(username, password, Set.of(GlobalRole.OPERATOR), Held.NOT, "set-up");
        link = null;
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
