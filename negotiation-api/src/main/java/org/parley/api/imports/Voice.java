package org.parley.api.imports;

import org.jspecify.annotations.Nullable;
import org.parley.api.security.Caller;
import org.parley.core.shared.NegotiationId;
import tools.jackson.databind.node.ObjectNode;

/** Who speaks by a line. */
public interface Voice {

    /**
     * The login by whose authority the line is done, as it stands in the negotiation (in none, when
     * null). It may take from the line what only it understands.
     */
    Caller of(ObjectNode line, @Nullable NegotiationId negotiation);
}
