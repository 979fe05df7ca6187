package org.parley.api.command;

import org.jspecify.annotations.Nullable;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.security.Caller;
import org.parley.core.shared.PartyId;

/** For which party a caller speaks. */
public final class Speaker {

    private Speaker() {}

    /**
     * The party that the caller's request is made for.
     *
     * @throws org.parley.api.problem.Refused when he must name one and does not
     */
    public static PartyId party(Caller caller, @Nullable PartyId onBehalfOf) {
        PartyId party = caller.actingFor(onBehalfOf);
        if (party == null) {
            throw Problem.of(Fault.at("/onBehalfOf", "name the party for which you record this"))
                    .refused();
        }
        return party;
    }
}
