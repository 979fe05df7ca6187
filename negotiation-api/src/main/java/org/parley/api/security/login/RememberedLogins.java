package org.parley.api.security.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.parley.api.account.Account;
import org.springframework.stereotype.Component;

/**
 * Remembers for five minutes that a password was right, so that its slow hash does not bound the
 * API. What is kept tells nothing without a key that lives in this process alone, and counts only
 * while the stamp of the account is the same: a new password or role makes it worthless.
 */
@Component
class RememberedLogins {

    private static final Duration MEMORY = Duration.ofMinutes(5);
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key = newKey();
    private final Cache<String, Boolean> right =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(10_000).build();

    boolean knows(Account account, String password) {
        return right.getIfPresent(proof(account, password)) != null;
    }

    /**
     * Runs the check unless it is known to succeed; many that ask the same at once wait for one.
     */
    boolean check(Account account, String password, BooleanSupplier check) {
        return right.get(proof(account, password), _ -> check.getAsBoolean() ? true : null) != null;
    }

    private String proof(Account account, String password) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(bytes(account.username() + "\n" + account.stamp() + "\n"));
            return Base64.getEncoder().encodeToString(mac.doFinal(bytes(password)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static SecretKeySpec newKey() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return new SecretKeySpec(random, HMAC);
    }
}
