package org.parley.api.eventstore.vocabulary;

import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.MultiSourceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;

/** What the framework itself stores beside the events: how far each processor has read. */
public final class MachineTypes {

    private static final Vocabulary VOCABULARY =
            Vocabulary.builder()
                    .name("token.GapAware", GapAwareTrackingToken.class)
                    .name("token.GlobalSequence", GlobalSequenceTrackingToken.class)
                    .name("token.Merged", MergedTrackingToken.class)
                    .name("token.MultiSource", MultiSourceTrackingToken.class)
                    .name("token.Replay", ReplayToken.class)
                    .name("token.Config", ConfigToken.class)
                    .build();

    private MachineTypes() {}

    public static Vocabulary vocabulary() {
        return VOCABULARY;
    }
}
