package org.parley.api.eventstore.keys;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes keys while everything runs. */
public interface KeyRotation {

    /** The key-encryption keys that there are and were, the newest first. */
    List<KeyState> keys();

    /**
     * From now on new secrets are sealed with new keys; the old ones still open what they sealed.
     *
     * @param first is done before, in the transaction of the change
     */
    void renewDataKeys(Runnable first);

    /**
     * From now on another key wraps all others. Those that there are already are wrapped anew in
     * the background; what a kill interrupts goes on with the next start.
     *
     * @param name what it is called in the keystore; may be left out where there is one choice
     * @param first is done before, in the transaction of the change
     * @throws IllegalArgumentException when that is not possible, saying why
     */
    void changeKeyEncryptionKey(@Nullable String name, Runnable first);
}
