package org.parley.projections.dossier.brief;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.brief.event.RedLineRevised;
import org.parley.core.brief.event.RedLineSet;
import org.parley.core.shared.Audience;
import org.parley.core.shared.Constraint;
import org.parley.core.shared.RedLineId;
import org.parley.projections.support.Told;

/** One limit, as far as it has been told. */
final class RedLineFold {

    private final RedLineSet set;
    private final Set<Audience> shownTo = EnumSet.noneOf(Audience.class);
    private String text;
    private @Nullable Constraint constraint;
    private Told told;
    private int revisions;
    private @Nullable String withdrawalReason;

    RedLineFold(RedLineSet set, Told told) {
        this.set = set;
        this.text = set.text();
        this.constraint = set.constraint();
        this.told = told;
    }

    RedLineId id() {
        return set.redLineId();
    }

    void revise(RedLineRevised e, Told when) {
        text = e.text();
        constraint = e.constraint();
        told = when;
        revisions++;
        shownTo.clear();
    }

    void show(Audience audience) {
        shownTo.add(audience);
    }

    void withdraw(String reason) {
        withdrawalReason = reason;
    }

    /** All that its owner sees. */
    RedLine redLine() {
        return redLine(List.copyOf(shownTo), revisions, withdrawalReason);
    }

    /** The wording alone: whom else it was shown to, and its past, are not the reader's to know. */
    RedLine asWorded() {
        return redLine(List.of(Audience.MEDIATOR), 0, null);
    }

    private RedLine redLine(List<Audience> audiences, int times, @Nullable String givenUp) {
        return new RedLine(
                set.redLineId(),
                set.itemId(),
                text,
                set.firmness(),
                constraint,
                audiences,
                times,
                givenUp != null,
                givenUp,
                told);
    }
}
