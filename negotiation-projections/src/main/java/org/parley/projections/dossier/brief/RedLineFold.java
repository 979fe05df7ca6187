package org.parley.projections.dossier.brief;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.brief.content.Reason;
import org.parley.core.brief.content.Wording;
import org.parley.core.brief.event.RedLineRevised;
import org.parley.core.brief.event.RedLineSet;
import org.parley.core.shared.Audience;
import org.parley.core.shared.Constraint;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;
import org.parley.projections.support.Told;

/** One limit, as far as it has been told. */
final class RedLineFold {

    private final RedLineSet set;
    private final Set<Audience> shownTo = EnumSet.noneOf(Audience.class);
    private Sealed<Wording> wording;
    private Told told;
    private int revisions;
    private @Nullable Sealed<Reason> withdrawal;

    RedLineFold(RedLineSet set, Told told) {
        this.set = set;
        this.wording = set.wording();
        this.told = told;
    }

    RedLineId id() {
        return set.redLineId();
    }

    void revise(RedLineRevised e, Told when) {
        wording = wording.with(e.wording(), Wording::reworded);
        told = when;
        revisions++;
        shownTo.clear();
    }

    void show(Audience audience) {
        shownTo.add(audience);
    }

    void withdraw(Sealed<Reason> reason) {
        withdrawal = reason;
    }

    /** All that its owner sees. */
    RedLine redLine() {
        return redLine(List.copyOf(shownTo), revisions, withdrawal);
    }

    /** The wording alone: whom else it was shown to, and its past, are not the reader's to know. */
    RedLine asWorded() {
        return redLine(List.of(Audience.MEDIATOR), 0, null);
    }

    private RedLine redLine(List<Audience> audiences, int times, @Nullable Sealed<Reason> givenUp) {
        return new RedLine(
                set.redLineId(),
                wording.map(Wording::itemId).orNull(),
                wording.map(Wording::text).orNull(),
                wording.map(Wording::firmness).orNull(),
                constraint(wording.orNull()),
                audiences,
                times,
                givenUp != null,
                givenUp == null ? null : givenUp.map(Reason::text).orNull(),
                wording.isGone() || (givenUp != null && givenUp.isGone()),
                told);
    }

    private static @Nullable Constraint constraint(@Nullable Wording wording) {
        return wording == null ? null : wording.constraint();
    }
}
