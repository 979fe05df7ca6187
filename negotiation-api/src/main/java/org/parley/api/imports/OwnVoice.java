package org.parley.api.imports;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.Caller;
import org.parley.api.security.Callers;
import org.parley.api.security.GlobalRole;
import org.parley.core.shared.NegotiationId;
import tools.jackson.databind.node.ObjectNode;

/** Every line is said by the importer himself, whoever the line says would say it in the demo. */
record OwnVoice(String username, Set<GlobalRole> roles, Callers callers) implements Voice {

    @Override
    public Caller of(ObjectNode line, @Nullable NegotiationId negotiation) {
        line.remove("as");
        return callers.of(username, roles, negotiation);
    }
}
