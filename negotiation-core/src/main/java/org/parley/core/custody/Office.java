package org.parley.core.custody;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.core.outside.Delegation;
import org.parley.core.outside.Table;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.NotADecider;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.PartyRole;

/**
 * Who stands before the custody of a brief, and when.
 *
 * @param owners the delegation of the party whose brief it is
 */
record Office(CustodyId id, Circumstances by, Table table, Delegation owners, Instant now) {

    /** Whether he acts for the party whose brief it is. */
    boolean isOwner() {
        return id.partyId().equals(by.party()) && owners.has(by.actor());
    }

    /** Whether he acts for no party at all: the secretariat, or an auditor. */
    boolean isOfNoParty() {
        return by.party() == null;
    }

    boolean mediates() {
        @Nullable PartyRole role = by.party() == null ? null : table.parties().get(by.party());
        return !isOwner() && role != null && role.mediates();
    }

    /** Only principals have a brief that anyone could ask for. */
    void requireBrief() {
        if (!table.principals().contains(id.partyId())) {
            throw rejected(new Absent());
        }
    }

    void requireOwner() {
        if (!isOwner()) {
            throw rejected(new Absent());
        }
    }

    /** Those of whom two decide together: deciders of the party, and who acts for no party. */
    void requireOneOfTwo() {
        if (!isOfNoParty()) {
            requireDecider();
        }
    }

    /** The head or the mandator of the party; another party learns nothing. */
    void requireDecider() {
        requireOwner();
        if (!owners.decides(by.actor())) {
            throw rejected(new NotADecider());
        }
    }
}
