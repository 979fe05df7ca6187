package org.parley.core.shared;

/** What belongs to one compartment, and holds nothing that is sealed for another. */
public interface Confidential {

    Compartment compartment();

    /**
     * The one stream in which it may stand: by default the one that the compartment is named as.
     */
    default String stream() {
        return compartment().name();
    }
}
