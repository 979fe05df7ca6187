package org.parley.core.rejection;

import java.util.List;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.PhaseId;

/** A phase opens when every milestone of the phase before it is verified. */
public record PhaseNotOpen(PhaseId phaseId, List<MilestoneId> waitingFor) implements Rejection {
    @Override
    public String detail() {
        return "The phase is not open yet. It waits for " + waitingFor + ".";
    }
}
