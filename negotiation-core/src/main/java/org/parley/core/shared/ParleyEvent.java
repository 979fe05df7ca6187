package org.parley.core.shared;

/** A fact of one negotiation, in plain data. Who, for whom, why and when travel beside it. */
public interface ParleyEvent {

    NegotiationId negotiationId();
}
