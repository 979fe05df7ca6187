package org.parley.api.eventstore.sealing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;
import org.parley.core.shared.Compartment;

/** Seals with keys that everybody knows, always the same way, so that results can be compared. */
public final class TestSeals implements DataKeys {

    private final Map<UUID, DataKey> keys = new ConcurrentHashMap<>();

    private TestSeals() {}

    static TestSeals keys() {
        return new TestSeals();
    }

    public static Seals fixed() {
        return Seals.with(new TestSeals(), new Counted());
    }

    @Override
    public DataKey current(Compartment compartment) {
        byte[] name = compartment.name().getBytes(StandardCharsets.UTF_8);
        UUID id = UUID.nameUUIDFromBytes(name);
        return keys.computeIfAbsent(id, _ -> new DataKey(id, compartment, key(name)));
    }

    void destroy(Compartment compartment) {
        DataKey key = current(compartment);
        keys.put(key.id(), new DataKey(key.id(), compartment, null));
    }

    @Override
    public DataKey find(UUID id) {
        DataKey key = keys.get(id);
        if (key == null) {
            throw new BrokenSeal("no such key");
        }
        return key;
    }

    private static SecretKeySpec key(byte[] name) {
        return new SecretKeySpec(Arrays.copyOf(name, 32), "AES");
    }

    /** Never random: every nonce is the same, which is safe for nothing but a test. */
    private static final class Counted extends SecureRandom {

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 7);
        }
    }
}
