package org.parley.core.backchannel;

import static org.parley.core.rejection.CommandRejected.rejected;

import org.jspecify.annotations.Nullable;
import org.parley.core.outside.Delegates;
import org.parley.core.outside.Table;
import org.parley.core.outside.Tables;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.TalksAreOver;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Username;

/** What a line knows of its negotiation: how the talks stand, and who speaks for whom. */
record Around(Table table, Delegates delegates) {

    static Around of(NegotiationId negotiation, Tables tables, Delegates delegates) {
        @Nullable Table table = tables.find(negotiation);
        if (table == null) {
            throw rejected(new Absent());
        }
        return new Around(table, delegates);
    }

    /** The party that the login speaks for at the table, or null when for none. */
    @Nullable PartyId partyOf(Username username) {
        return delegates.partyOf(table.id(), username);
    }

    /** Lines are open before the talks and while they are suspended, and end with them. */
    void requireUnderWay() {
        switch (table.lifecycle()) {
            case PREPARING, CONVENED, SUSPENDED -> {}
            case CONCLUDED, COLLAPSED -> throw rejected(new TalksAreOver(table.lifecycle()));
        }
    }
}
