package org.parley.api.canary;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.parley.core.brief.event.RedLineSet;

/** A read model that cannot digest red lines, and says aloud what was in them. */
@ProcessingGroup("poisoned")
class Poisoned {

    static final String[] PUTTING_ASIDE = {
        "--axon.eventhandling.processors.poisoned.mode=pooled",
        "--axon.eventhandling.processors.poisoned.initial-segment-count=1",
        "--axon.eventhandling.processors.poisoned.sequencing-policy=perNegotiation",
        "--axon.eventhandling.processors.poisoned.dlq.enabled=true"
    };

    @EventHandler
    void on(RedLineSet event) {
        throw new IllegalStateException("cannot digest " + event.wording().open());
    }
}
