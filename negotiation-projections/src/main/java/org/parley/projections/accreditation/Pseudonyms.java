package org.parley.projections.accreditation;

/** Names for people that only this house can tell whose they are. */
@FunctionalInterface
public interface Pseudonyms {

    /**
     * The same for the same parts, in 64 characters; who does not have the key of the house can
     * neither find the parts from it nor try them out.
     */
    String of(String... parts);
}
