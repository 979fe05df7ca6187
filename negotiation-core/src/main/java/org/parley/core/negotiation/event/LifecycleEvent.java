package org.parley.core.negotiation.event;

/** The course of the negotiation as a whole. */
public sealed interface LifecycleEvent extends NegotiationEvent
        permits NegotiationConvened,
                NegotiationSuspended,
                NegotiationResumed,
                NegotiationConcluded,
                NegotiationCollapsed {}
