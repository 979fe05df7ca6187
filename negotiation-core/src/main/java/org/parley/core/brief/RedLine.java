package org.parley.core.brief;

import org.parley.core.brief.content.Rewording;
import org.parley.core.brief.content.Wording;
import org.parley.core.shared.Audience;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;
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
        Sealed<Wording> wording,
        Occurrence since,
        PSet<Audience> shownTo,
        boolean withdrawn) {

    static RedLine set(RedLineId id, Sealed<Wording> wording, Occurrence at) {
        return new RedLine(id, wording, at, HashTreePSet.empty(), false);
    }

    RedLine revised(Sealed<Rewording> anew, Occurrence at) {
        return new RedLine(
                id, wording.with(anew, Wording::reworded), at, HashTreePSet.empty(), withdrawn);
    }

    RedLine shown(Audience audience) {
        return new RedLine(id, wording, since, shownTo.plus(audience), withdrawn);
    }

    RedLine givenUp() {
        return new RedLine(id, wording, since, shownTo, true);
    }
}
