package org.parley.projections.accreditation;

import java.util.List;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.Username;

/** Who is on which undisclosed line, as of the last committed command. */
public interface Lines {

    /**
     * Whether the login is on the line, for the party that it still speaks for. False for a line
     * that there never was, and found out in the same way.
     */
    boolean has(BackchannelId line, Username username, Accreditation seat);

    /** The lines of the seat's negotiation that the login is on for its party, in no order. */
    List<BackchannelId> of(Username username, Accreditation seat);
}
