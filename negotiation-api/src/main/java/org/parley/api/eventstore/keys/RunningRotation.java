package org.parley.api.eventstore.keys;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes keys of both kinds. */
final class RunningRotation implements KeyRotation {

    private final StoredKeys keys;
    private final Wrapping wrapping;
    private final KekTable table;
    private final KeyRounds rounds;

    RunningRotation(StoredKeys keys, Wrapping wrapping, KekTable table, KeyRounds rounds) {
        this.keys = keys;
        this.wrapping = wrapping;
        this.table = table;
        this.rounds = rounds;
    }

    @Override
    public List<KeyState> keys() {
        Set<String> inUse = table.inUse();
        return table.all().stream()
                .map(kek ->
                        new KeyState(
                                kek.id(),
                                kek.createdAt(),
                                kek.retiredAt(),
                                kek.retiredAt() == null || inUse.contains(kek.id())))
                .toList();
    }

    @Override
    public void renewDataKeys(Runnable first) {
        keys.retireAll(first);
    }

    @Override
    public void changeKeyEncryptionKey(@Nullable String name, Runnable first) {
        List<String> known = table.all().stream().map(Kek::id).toList();
        String next = name == null ? choice(known) : name;
        if (known.contains(next)) {
            throw new IllegalArgumentException("has been used before; name a new one");
        }
        Keychain keychain = wrapping.keychain();
        if (!keychain.names().contains(next)) {
            if (!keychain.canMake()) {
                throw new IllegalArgumentException("is not in the keystore of this node");
            }
            keychain.make(next);
        }
        wrapping.begin(next, first);
        rounds.rewrapSoon();
    }

    private String choice(List<String> known) {
        if (wrapping.keychain().canMake()) {
            return "kek-" + (known.size() + 1);
        }
        Set<String> unused = new HashSet<>(wrapping.keychain().names());
        known.forEach(unused::remove);
        if (unused.size() != 1) {
            throw new IllegalArgumentException(
                    "must say which key to use: the keystore holds %d new ones"
                            .formatted(unused.size()));
        }
        return unused.iterator().next();
    }
}
