package org.parley.api.webhook;

import org.parley.api.alert.AlertKind;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.history.EventPlace;

/** An event that somebody is to be alerted to. */
record Found(NegotiationId negotiation, EventPlace place, AlertKind kind) {}
