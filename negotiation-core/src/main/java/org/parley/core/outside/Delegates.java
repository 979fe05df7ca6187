package org.parley.core.outside;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Username;

/** Who speaks at a table, kept in the command's own transaction, and so never behind it. */
public interface Delegates {

    /** The party that the login speaks for there, or null when for none. */
    @Nullable PartyId partyOf(NegotiationId negotiationId, Username username);
}
