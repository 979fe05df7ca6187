package org.parley.projections.accreditation;

import org.jspecify.annotations.Nullable;
import org.parley.core.outside.Delegates;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Username;
import org.springframework.stereotype.Component;

/** The accreditations, as decisions ask for them. */
@Component
class JdbcDelegates implements Delegates {

    private final Accreditations accreditations;

    JdbcDelegates(Accreditations accreditations) {
        this.accreditations = accreditations;
    }

    @Override
    public @Nullable PartyId partyOf(NegotiationId negotiation, Username username) {
        Accreditation seat = accreditations.find(username, negotiation);
        return seat == null ? null : seat.partyId();
    }
}
