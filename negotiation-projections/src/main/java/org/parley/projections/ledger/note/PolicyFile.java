package org.parley.projections.ledger.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.projections.ledger.text.Decimal;
import org.parley.projections.ledger.text.Malformed;

/** Reads a policy line by line: C2SP tlog-policy. */
final class PolicyFile {

    private static final String NONE = "none";
    private static final int FIRST_MEMBER = 3;

    private final List<NoteKey> logs = new ArrayList<>();
    private final List<NoteKey> witnesses = new ArrayList<>();
    private final Map<String, Quorum> named = new HashMap<>();
    private @Nullable Quorum quorum;

    Policy read(String text) {
        for (String line : text.split("\n", -1)) {
            String[] words = line.replaceAll("^[ \t]+|[ \t]+$", "").split("[ \t]+", -1);
            if (!words[0].isEmpty() && !words[0].startsWith("#")) {
                read(words);
            }
        }
        if (quorum == null || logs.isEmpty()) {
            throw new Malformed("is no key file: it needs a log and a quorum, or is one key alone");
        }
        return new Policy(logs, witnesses, quorum);
    }

    private void read(String[] words) {
        boolean known =
                switch (words[0]) {
                    case "log" -> between(2, words, 3) && add(words[1], SignatureType.NOTE, logs);
                    case "witness" -> between(3, words, 4) && witness(words[1], words[2]);
                    case "group" -> words.length > FIRST_MEMBER && group(words);
                    case "quorum" -> words.length == 2 && quorum == null && quorum(words[1]);
                    default -> false;
                };
        if (!known) {
            throw new Malformed("has a line that is no policy: " + String.join(" ", words));
        }
    }

    private static boolean between(int least, String[] words, int most) {
        return words.length >= least && words.length <= most;
    }

    private static boolean add(String vkey, SignatureType type, List<NoteKey> keys) {
        NoteKey key = NoteKey.parse(vkey);
        boolean fresh = keys.stream().noneMatch(other -> other.key().equals(key.key()));
        return key.type() == type && fresh && keys.add(key);
    }

    private boolean witness(String name, String vkey) {
        return add(vkey, SignatureType.COSIGNATURE, witnesses)
                && name(name, new Quorum.Witness(witnesses.getLast()));
    }

    private boolean group(String[] words) {
        List<Quorum> members =
                Arrays.stream(words, FIRST_MEMBER, words.length).map(this::find).toList();
        long threshold =
                switch (words[2]) {
                    case "all" -> members.size();
                    case "any" -> 1;
                    default -> Decimal.parse(words[2]);
                };
        return threshold >= 1
                && threshold <= members.size()
                && name(words[1], new Quorum.Group((int) threshold, members));
    }

    private boolean quorum(String name) {
        quorum = name.equals(NONE) ? new Quorum.None() : find(name);
        return true;
    }

    private boolean name(String name, Quorum meaning) {
        return !name.equals(NONE) && named.putIfAbsent(name, meaning) == null;
    }

    private Quorum find(String name) {
        Quorum found = named.get(name);
        if (found == null) {
            throw new Malformed("names a witness or group before it is defined: " + name);
        }
        return found;
    }
}
