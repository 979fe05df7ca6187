package org.parley.api.eventstore.keys;

import java.security.GeneralSecurityException;
import java.util.Set;

/** Key-encryption keys, kept outside of the database. They never leave their keychain. */
interface Keychain {

    /** What they are called; looked up anew each time. */
    Set<String> names();

    /** Adds a new one of that name, where this may be done from here. */
    void make(String name);

    /** Whether {@link #make} works. */
    boolean canMake();

    byte[] wrap(String name, byte[] key) throws GeneralSecurityException;

    /**
     * @throws GeneralSecurityException when it was wrapped by another key, or the name is not known
     */
    byte[] unwrap(String name, byte[] wrapped) throws GeneralSecurityException;

    /** Where it is, for messages. */
    String place();
}
