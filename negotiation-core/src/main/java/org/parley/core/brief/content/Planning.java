package org.parley.core.brief.content;

import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.InternalPositionKind;
import org.parley.core.shared.Terms;

/** A planning value of the delegation's own. */
public record Planning(AgendaItemId itemId, InternalPositionKind kind, String text, Terms terms) {}
