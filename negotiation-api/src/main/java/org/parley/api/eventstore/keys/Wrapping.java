package org.parley.api.eventstore.keys;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;

/** Wraps keys by the current key-encryption key, and unwraps by whichever one it was. */
final class Wrapping {

    static final int KEY_BYTES = 32;

    private final Keychain keychain;
    private final KekTable table;
    private final Surroundings house;

    Wrapping(Keychain keychain, KekTable table, Surroundings house) {
        this.keychain = keychain;
        this.table = table;
        this.house = house;
    }

    /**
     * Sees to it that there is a key-encryption key, and that it is the right one.
     *
     * @param preferred what the first one is called, or empty
     */
    Wrapping open(String preferred) {
        if (table.all().isEmpty()) {
            begin(first(preferred), () -> {});
        }
        Set<String> inUse = table.inUse();
        List<Kek> all = table.all();
        String current = all.getFirst().id();
        all.stream()
                .filter(kek -> kek.id().equals(current) || inUse.contains(kek.id()))
                .forEach(this::prove);
        return this;
    }

    /**
     * From now on that one wraps, which the keychain must hold.
     *
     * @param first is done before, in the transaction of the change
     */
    void begin(String name, Runnable first) {
        Wrapped proof = wrapBy(name, random());
        int generation = table.all().size() + 1;
        try {
            house.apart()
                    .executeWithoutResult(_ -> {
                        first.run();
                        table.add(name, generation, proof, house.clock().instant());
                    });
        } catch (DuplicateKeyException _) {
            house.apart().executeWithoutResult(_ -> first.run()); // another node has begun with it
        }
        house.disk().await();
    }

    Keychain keychain() {
        return keychain;
    }

    List<Kek> all() {
        return table.all();
    }

    String current() {
        return table.all().getFirst().id();
    }

    Wrapped wrap(byte[] key) {
        return wrapBy(current(), key);
    }

    byte[] unwrap(Wrapped wrapped) {
        try {
            return keychain.unwrap(wrapped.kek(), HexFormat.of().parseHex(wrapped.bytes()));
        } catch (GeneralSecurityException _) {
            throw new WrongKeychain(wrapped.kek(), keychain.place());
        }
    }

    static byte[] random() {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        return random;
    }

    private Wrapped wrapBy(String name, byte[] key) {
        try {
            return new Wrapped(name, HexFormat.of().formatHex(keychain.wrap(name, key)));
        } catch (GeneralSecurityException _) {
            throw new WrongKeychain(name, keychain.place());
        }
    }

    private void prove(Kek kek) {
        unwrap(kek.proof());
    }

    private String first(String preferred) {
        Set<String> names = keychain.names();
        if (names.isEmpty() && keychain.canMake()) {
            String name = preferred.isEmpty() ? "kek-1" : preferred;
            keychain.make(name);
            return name;
        }
        if (!preferred.isEmpty()) {
            return preferred;
        }
        if (names.size() != 1) {
            throw new NoKeychain(
                    "There are %d keys in %s: name the one to begin with in parley.keys.name."
                            .formatted(names.size(), keychain.place()),
                    null);
        }
        return names.iterator().next();
    }
}
