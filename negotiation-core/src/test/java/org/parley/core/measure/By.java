package org.parley.core.measure;

import java.util.HashMap;
import java.util.Map;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.PartyId;

/** Who says it, and how: what stands beside a command. */
record By(Map<String, String> metadata) {

    static final By SYSTEM = new By(Map.of(Circumstances.ACTOR, Circumstances.SYSTEM));

    static By party(PartyId party) {
        return new By(Map.of(Circumstances.PARTY, party.toString()));
    }

    By on(String occurredOn) {
        return with(Circumstances.OCCURRED_ON, occurredOn);
    }

    By onBehalf() {
        return with(Circumstances.ON_BEHALF, "true");
    }

    By havingSeen(long version) {
        return with(Circumstances.EXPECTED_VERSION, Long.toString(version));
    }

    private By with(String key, String value) {
        Map<String, String> more = new HashMap<>(metadata);
        more.put(key, value);
        return new By(more);
    }
}
