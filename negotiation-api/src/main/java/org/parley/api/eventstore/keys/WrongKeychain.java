package org.parley.api.eventstore.keys;

/** The key-encryption keys at hand do not open the keys in the database. */
public final class WrongKeychain extends RuntimeException {

    WrongKeychain(String kek, String place) {
        super(
                "The keys in this database are wrapped by the key %s, which is not the one in %s."
                        .formatted(kek, place));
    }
}
