package org.parley.projections.accreditation;

import java.util.Map;
import org.parley.core.outside.Table;
import org.parley.core.shared.Username;

/** A table and who speaks at it, as of one revision. */
record KnownTable(long revision, Table table, Map<Username, Accreditation> delegates) {

    KnownTable {
        delegates = Map.copyOf(delegates);
    }
}
