package org.parley.api.eventstore.nodes;

/** The nodes that live, as far as this one knows: it asks the database every few seconds. */
@FunctionalInterface
public interface Peers {

    /** How many they are, this one included. */
    int living();

    /** The most parts that this node takes, so that all nodes have about as many. */
    default int share(int parts) {
        int nodes = Math.max(1, living());
        return (parts + nodes - 1) / nodes;
    }
}
