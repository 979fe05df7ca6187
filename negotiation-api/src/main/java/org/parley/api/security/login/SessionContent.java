package org.parley.api.security.login;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.springframework.core.serializer.Deserializer;

/**
 * Reads what a session holds: a proof of a login, what a device was asked, and nothing else.
 * Whoever can write into the database must not be able to have other classes made here.
 */
final class SessionContent implements Deserializer<Object> {

    private static final ObjectInputFilter A_LOGIN =
            ObjectInputFilter.Config.createFilter(
                    String.join(
                            ";",
                            "maxbytes=65536",
                            "maxdepth=12",
                            "maxarray=1000",
                            Login.class.getName(),
                            "org.springframework.security.core.**",
                            "org.springframework.security.authentication.*",
                            "org.springframework.security.web.authentication.*",
                            "org.springframework.security.web.webauthn.api.*",
                            "java.lang.*",
                            "java.time.*",
                            "java.util.*",
                            "!*"));

    @Override
    public Object deserialize(InputStream content) throws IOException {
        try (ObjectInputStream objects = new ObjectInputStream(content)) {
            objects.setObjectInputFilter(A_LOGIN);
            return objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("a session of another version", e);
        }
    }
}
