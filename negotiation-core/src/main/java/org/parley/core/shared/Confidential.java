package org.parley.core.shared;

/** What belongs to one compartment, and holds nothing that is sealed for another. */
public interface Confidential {

    Compartment compartment();
}
