package org.parley.core.custody.event;

import org.parley.core.shared.ShreddingId;

/** A fact about the end of the key of a brief. */
public sealed interface ShreddingEvent extends CustodyEvent
        permits ShreddingRequested,
                ShreddingApproved,
                ShreddingRefused,
                ShreddingWithdrawn,
                BriefShredded {
    ShreddingId shreddingId();
}
