package org.parley.core.brief.content;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Constraint;
import org.parley.core.shared.Firmness;

/** A red line as it is worded: what it is about, in prose, and perhaps as a rule. */
public record Wording(
        AgendaItemId itemId, String text, Firmness firmness, @Nullable Constraint constraint) {

    /** The same line, worded anew. */
    public Wording reworded(Rewording anew) {
        return new Wording(itemId, anew.text(), firmness, anew.constraint());
    }
}
