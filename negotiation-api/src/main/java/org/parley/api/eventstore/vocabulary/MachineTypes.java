package org.parley.api.eventstore.vocabulary;

import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.MultiSourceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.parley.core.backchannel.BackchannelAggregate;
import org.parley.core.backchannel.RegisterAggregate;
import org.parley.core.brief.BriefAggregate;
import org.parley.core.custody.CustodyAggregate;
import org.parley.core.incident.IncidentAggregate;
import org.parley.core.measure.MeasureAggregate;
import org.parley.core.negotiation.NegotiationAggregate;

/**
 * What the framework itself stores beside the events: how far each processor has read, and the
 * state of long streams. The snapshot of a brief holds what its party keeps secret.
 */
public final class MachineTypes {

    private static final Vocabulary VOCABULARY =
            Vocabulary.builder()
                    .name("token.GapAware", GapAwareTrackingToken.class)
                    .name("token.GlobalSequence", GlobalSequenceTrackingToken.class)
                    .name("token.Merged", MergedTrackingToken.class)
                    .name("token.MultiSource", MultiSourceTrackingToken.class)
                    .name("token.Replay", ReplayToken.class)
                    .name("token.Config", ConfigToken.class)
                    .name("snapshot.Negotiation", NegotiationAggregate.class)
                    .name("snapshot.Brief", BriefAggregate.class)
                    .name("snapshot.Custody", CustodyAggregate.class)
                    .name("snapshot.Measure", MeasureAggregate.class)
                    .name("snapshot.Incident", IncidentAggregate.class)
                    .name("snapshot.Backchannel", BackchannelAggregate.class)
                    .name("snapshot.Register", RegisterAggregate.class)
                    .build();

    private MachineTypes() {}

    public static Vocabulary vocabulary() {
        return VOCABULARY;
    }
}
