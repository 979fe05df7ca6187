package org.parley.projections.accreditation;

import java.util.List;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;

/** Which measures have dates that hang on an anchor. */
public interface Hanging {

    /** The measures that have a date which hangs on the anchor, oldest first. */
    List<MeasureId> measuresOn(NegotiationId negotiationId, String anchor);
}
