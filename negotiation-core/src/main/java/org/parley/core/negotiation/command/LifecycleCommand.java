package org.parley.core.negotiation.command;

/** The course of the negotiation as a whole. */
public sealed interface LifecycleCommand extends NegotiationCommand
        permits ConveneNegotiation,
                SuspendNegotiation,
                ResumeNegotiation,
                ConcludeNegotiation,
                CollapseNegotiation {}
