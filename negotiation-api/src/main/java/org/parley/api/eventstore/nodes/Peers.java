package org.parley.api.eventstore.nodes;

import java.util.Set;

/** The nodes that live, as far as this one knows: it asks the database every few seconds. */
@FunctionalInterface
public interface Peers {

    /** Their names, this one's included. */
    Set<String> names();

    /** How many they are. */
    default int living() {
        return names().size();
    }

    /** The most parts that this node takes, so that all nodes have about as many. */
    default int share(int parts) {
        int nodes = Math.max(1, living());
        return (parts + nodes - 1) / nodes;
    }
}
