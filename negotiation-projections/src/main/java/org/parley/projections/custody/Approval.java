package org.parley.projections.custody;

import java.time.Instant;
import org.parley.core.shared.PartyId;
import org.parley.projections.support.Fact;

/**
 * One person's agreement.
 *
 * @param ofTheParty whether he is of the party whose brief it is
 */
public record Approval(String by, boolean ofTheParty, Instant at) {

    static Approval of(Fact<?> fact, PartyId owner) {
        return new Approval(fact.by().actor(), owner.equals(fact.by().party()), fact.recordedAt());
    }
}
