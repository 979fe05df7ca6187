package org.parley.api.security.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.serializer.DefaultSerializer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;

class SessionContentTest {

    @Test
    void a_session_holds_the_proof_of_a_login() throws IOException {
        var login =
                UsernamePasswordAuthenticationToken.authenticated(
                        new Login("goc.head", "stamp"),
                        null,
                        List.of(new SimpleGrantedAuthority("ROLE_MANAGER")));
        assertThat(read(new SecurityContextImpl(login))).isEqualTo(new SecurityContextImpl(login));
    }

    @Test
    void nothing_else_is_made_of_what_stands_in_the_database() {
        assertThatExceptionOfType(InvalidClassException.class)
                .isThrownBy(() -> read(new InetSocketAddress("127.0.0.1", 80)));
    }

    private static Object read(Object content) throws IOException {
        byte[] stored = new DefaultSerializer().serializeToByteArray(content);
        return new SessionContent().deserialize(new ByteArrayInputStream(stored));
    }
}
