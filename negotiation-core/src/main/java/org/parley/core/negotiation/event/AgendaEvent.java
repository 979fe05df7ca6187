package org.parley.core.negotiation.event;

/** The subjects on the table. */
public sealed interface AgendaEvent extends NegotiationEvent
        permits AgendaItemProposed,
                AgendaItemConsented,
                AgendaItemAdopted,
                AgendaItemWithdrawn,
                AgendaReordered,
                AgendaMoveSupported,
                AgendaItemDeferred,
                AgendaItemAgreedAdReferendum,
                AgendaItemProvisionallyClosed,
                AgendaItemReopened,
                AgendaItemFinalised {}
