package org.parley.api.eventstore.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import java.util.Objects;
import javax.crypto.KeyGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A token that is made of software: what it does is done by the JDK. */
class TokenTest {

    private static final char[] PIN = "1234".toCharArray();
    private static final byte[] KEY = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

    @Test
    void a_key_comes_back_from_the_token_that_wrapped_it() throws Exception {
        Token token = token("kek-1", "kek-2");

        assertThat(token.names()).containsExactly("kek-1", "kek-2");
        assertThat(token.wrap("kek-1", KEY)).hasSize(12 + KEY.length + 16);
        assertThat(token.unwrap("kek-1", token.wrap("kek-1", KEY))).isEqualTo(KEY);
    }

    @Test
    void another_key_does_not_open_it() throws Exception {
        Token token = token("kek-1", "kek-2");
        byte[] wrapped = token.wrap("kek-1", KEY);

        refuses(token, "kek-2", wrapped);
        refuses(token, "kek-3", wrapped);
        refuses(token("kek-1"), "kek-1", wrapped);
        refuses(token, "kek-1", new byte[3]);
    }

    @Test
    void what_cannot_be_opened_is_said_with_its_place(@TempDir Path folder) throws IOException {
        Path configuration = Files.writeString(folder.resolve("token.cfg"), "name = none\n");

        assertThatExceptionOfType(NoKeychain.class)
                .isThrownBy(() -> Token.at(configuration, PIN))
                .withMessageContaining("token.cfg");
    }

    private static void refuses(Token token, String name, byte[] wrapped) {
        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() -> token.unwrap(name, wrapped));
    }

    private static Token token(String... names) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, PIN);
        for (String name : names) {
            keys.setEntry(
                    name,
                    new KeyStore.SecretKeyEntry(KeyGenerator.getInstance("AES").generateKey()),
                    new KeyStore.PasswordProtection(PIN));
        }
        return new Token(keys, Objects.requireNonNull(Security.getProvider("SunJCE")), PIN, "here");
    }
}
