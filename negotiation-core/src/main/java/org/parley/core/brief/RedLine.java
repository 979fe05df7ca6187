package org.parley.core.brief;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Audience;
import org.parley.core.shared.Constraint;
import org.parley.core.shared.Firmness;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.RedLineId;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * A limit that a party will not cross, as it now stands.
 *
 * @param since when it was last worded
 * @param shownTo who has seen it in this wording
 */
record RedLine(
        RedLineId id,
        AgendaItemId itemId,
        String text,
        Firmness firmness,
        @Nullable Constraint constraint,
        Occurrence since,
        PSet<Audience> shownTo,
        boolean withdrawn) {

    static RedLine set(
            RedLineId id,
            AgendaItemId itemId,
            String text,
            Firmness firmness,
            @Nullable Constraint constraint,
            Occurrence at) {
        return new RedLine(id, itemId, text, firmness, constraint, at, HashTreePSet.empty(), false);
    }

    RedLine revised(String newText, @Nullable Constraint newConstraint, Occurrence at) {
        return new RedLine(
                id, itemId, newText, firmness, newConstraint, at, HashTreePSet.empty(), withdrawn);
    }

    RedLine shown(Audience audience) {
        return new RedLine(
                id, itemId, text, firmness, constraint, since, shownTo.plus(audience), withdrawn);
    }

    RedLine givenUp() {
        return new RedLine(id, itemId, text, firmness, constraint, since, shownTo, true);
    }
}
