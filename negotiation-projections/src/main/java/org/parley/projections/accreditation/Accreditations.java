package org.parley.projections.accreditation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Username;

/** Who may speak for whom, as of the last committed command or of the running one. */
public interface Accreditations {

    /** For whom the login speaks in the negotiation, or null when for nobody. */
    @Nullable Accreditation find(Username username, NegotiationId negotiationId);

    /** Where the login stands: null when there is no such negotiation. It is one question. */
    @Nullable Standing standing(@Nullable Username username, NegotiationId negotiationId);

    /** All seats that the login holds. */
    List<Accreditation> of(Username username);

    /** Whether there is such a negotiation. */
    boolean exists(NegotiationId negotiationId);

    /** Whether it records history after the fact; false also when there is no such negotiation. */
    boolean isArchive(NegotiationId negotiationId);
}
