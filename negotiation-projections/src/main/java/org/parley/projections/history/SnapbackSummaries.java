package org.parley.projections.history;

import static org.parley.projections.history.Words.because;
import static org.parley.projections.history.Words.the;

import org.parley.core.measure.event.NoticePeriodEnded;
import org.parley.core.measure.event.SnapbackDisputed;
import org.parley.core.measure.event.SnapbackEvent;
import org.parley.core.measure.event.SnapbackNotified;
import org.parley.core.measure.event.SnapbackWithdrawalSupported;
import org.parley.core.measure.event.SnapbackWithdrawn;

/** One plain sentence for each event of a notice of non-performance. */
final class SnapbackSummaries {

    private SnapbackSummaries() {}

    static String of(SnapbackEvent event) {
        return switch (event) {
            case SnapbackNotified e ->
                    the(e.partyId())
                            + " gave notice that the measure "
                            + the(e.measureId())
                            + " is not performed, with a period that ends at "
                            + e.endsAt()
                            + because(e.reason())
                            + ".";
            case SnapbackWithdrawalSupported e ->
                    the(e.partyId())
                            + " supported that the notice about the measure "
                            + the(e.measureId())
                            + " be withdrawn.";
            case SnapbackWithdrawn e ->
                    "The notice about the measure " + the(e.measureId()) + " was withdrawn.";
            case SnapbackDisputed e ->
                    the(e.partyId())
                            + " disputed the notice about the measure "
                            + the(e.measureId())
                            + because(e.text())
                            + ".";
            case NoticePeriodEnded e ->
                    "The period of the notice about the measure " + the(e.measureId()) + " ended.";
        };
    }
}
