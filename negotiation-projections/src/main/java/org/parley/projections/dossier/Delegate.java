package org.parley.projections.dossier;

import org.parley.core.shared.DelegateFunction;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Username;

/** Who speaks for a party, named by its short name. */
public record Delegate(
        String party, PartyId partyId, Username username, DelegateFunction function) {}
