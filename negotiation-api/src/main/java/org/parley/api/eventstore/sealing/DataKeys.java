package org.parley.api.eventstore.sealing;

import java.util.UUID;
import org.parley.core.shared.Compartment;

/** The keys of the compartments. */
public interface DataKeys {

    /**
     * The key that new secrets of the compartment are sealed with; made if there is none yet.
     *
     * @throws org.parley.core.rejection.CommandRejected when the keys of the compartment have been
     *     destroyed, which closes it for good
     */
    DataKey current(Compartment compartment);

    /**
     * The key of that id, destroyed or not.
     *
     * @throws BrokenSeal when there never was one
     */
    DataKey find(UUID id);
}
