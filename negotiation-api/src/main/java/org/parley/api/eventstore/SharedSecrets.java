package org.parley.api.eventstore;

/** Secrets that all nodes of a house share, so that what one has written another can read. */
@FunctionalInterface
public interface SharedSecrets {

    /** The 32 bytes of that name; always the same in one house. */
    byte[] named(String name);
}
