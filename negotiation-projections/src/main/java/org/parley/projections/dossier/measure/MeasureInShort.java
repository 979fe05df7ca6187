package org.parley.projections.dossier.measure;

import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Verification;

/** A measure in one line. */
public record MeasureInShort(
        MeasureId id,
        String title,
        MeasureCategory category,
        MeasureMode mode,
        Standing standing,
        long version,
        int milestones,
        int verified) {

    static MeasureInShort of(Measure measure) {
        long verified =
                measure.milestones().stream()
                        .filter(one -> one.verification() == Verification.VERIFIED)
                        .count();
        return new MeasureInShort(
                measure.id(),
                measure.title(),
                measure.category(),
                measure.mode(),
                measure.standing(),
                measure.version(),
                measure.milestones().size(),
                (int) verified);
    }
}
