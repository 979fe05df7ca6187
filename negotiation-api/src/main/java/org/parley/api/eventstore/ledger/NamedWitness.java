package org.parley.api.eventstore.ledger;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.projections.ledger.note.NoteKey;
import org.parley.projections.ledger.text.Malformed;

/** A witness that checkpoints are sent to: a line of the policy with an address. */
record NamedWitness(String name, NoteKey key, URI url) {

    private static final Pattern BLANK = Pattern.compile("[ \t]+");
    private static final int WITH_ADDRESS = 4;

    /**
     * Those of a policy (C2SP tlog-policy) that have an address.
     *
     * @throws Malformed when an address is none
     */
    static List<NamedWitness> of(String policy) {
        List<NamedWitness> witnesses = new ArrayList<>();
        for (String line : policy.lines().toList()) {
            String[] words = BLANK.split(line.strip());
            if (words[0].equals("witness") && words.length == WITH_ADDRESS) {
                witnesses.add(
                        new NamedWitness(words[1], NoteKey.parse(words[2]), address(words[3])));
            }
        }
        return witnesses;
    }

    private static URI address(String text) {
        try {
            URI url = URI.create(text.replaceAll("/+$", "") + "/add-checkpoint");
            if (url.getHost() != null && String.valueOf(url.getScheme()).matches("https?")) {
                return url;
            }
        } catch (IllegalArgumentException _) {
            // told below
        }
        throw new Malformed("has a witness whose address is none: " + text);
    }
}
