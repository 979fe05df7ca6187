package org.parley.benchmark.program;

import java.util.UUID;

/**
 * The work of which all append programs do the same: negotiations of one opening and 19 proposals,
 * each some 350 bytes of JSON.
 */
public final class Proposals {

    public static final int A_NEGOTIATION = 20;

    public static final String TITLE = "Corridors for humanitarian convoys";

    /** Fills the JSON of a proposal up to some 350 bytes. */
    public static final String TEXT =
            "Convoys pass between six and eighteen on four named roads, announced a day ahead,"
                    + " inspected once and not held for longer than one hour.";

    private Proposals() {}

    /** A proposal as JSON, as a program writes it that has no types of its own. */
    public static String json(UUID negotiation, UUID item) {
        return "{\"negotiationId\":\"%s\",\"itemId\":\"%s\",\"proposedBy\":\"%s\",\"title\":\"%s\",\"description\":\"%s\",\"issues\":[]}"
                .formatted(negotiation, item, negotiation, TITLE, TEXT);
    }
}
