package org.parley.api.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are kept: bcrypt over SHA-256, since bcrypt alone reads no more than 72 bytes. The
 * stored text names its method, so that a later one can stand beside it.
 */
@Configuration
class Passwords {

    private static final String METHOD = "sha256-bcrypt";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(METHOD, Map.of(METHOD, new Shortened()));
    }

    private static final class Shortened implements PasswordEncoder {

        private final PasswordEncoder bcrypt = new BCryptPasswordEncoder();

        @Override
        public String encode(@Nullable CharSequence password) {
            return String.valueOf(bcrypt.encode(shorten(password)));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
            return bcrypt.matches(shorten(password), encoded);
        }

        private static String shorten(@Nullable CharSequence password) {
            byte[] text = String.valueOf(password).getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(sha256(text));
        }

        private static byte[] sha256(byte[] text) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(text);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
