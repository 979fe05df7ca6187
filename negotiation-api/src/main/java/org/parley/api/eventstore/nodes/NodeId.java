package org.parley.api.eventstore.nodes;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What this process is called where others read it: the name of its machine and something that no
 * other process has, not even the next one on the same machine.
 */
public record NodeId(String text) {

    /** What the names of all sessions begin with. */
    static final String SESSION = "parley ";

    private static final int LONGEST_NAME = 40;

    /** A new one for the process that asks, on the machine of that name. */
    public static NodeId on(String machine) {
        byte[] random = new byte[4];
        new SecureRandom().nextBytes(random);
        String name = machine.isBlank() ? "node" : machine.strip().split("\\.", 2)[0];
        String kept = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return new NodeId(kept + "-" + HexFormat.of().formatHex(random));
    }

    /** What the database calls the sessions of this process. */
    public String session() {
        return SESSION + text;
    }

    @Override
    public String toString() {
        return text;
    }
}
