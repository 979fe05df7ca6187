package org.parley.core.measure;

import java.util.Map;
import org.parley.core.measure.event.NoticePeriodEnded;
import org.parley.core.measure.event.SnapbackDisputed;
import org.parley.core.measure.event.SnapbackEvent;
import org.parley.core.measure.event.SnapbackNotified;
import org.parley.core.measure.event.SnapbackWithdrawalSupported;
import org.parley.core.measure.event.SnapbackWithdrawn;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;

/**
 * A notice of non-performance.
 *
 * @param at when it was given
 * @param withdrawals which principals want it withdrawn, and since when
 * @param disputes what each party says that disputes it
 */
record Notice(
        SnapbackNotified said,
        Occurrence at,
        Map<PartyId, Occurrence> withdrawals,
        Map<PartyId, String> disputes,
        boolean withdrawn,
        boolean ended) {

    Notice {
        withdrawals = Map.copyOf(withdrawals);
        disputes = Map.copyOf(disputes);
    }

    static Notice given(SnapbackNotified said, Occurrence at) {
        return new Notice(said, at, Map.of(), Map.of(), false, false);
    }

    /** Whether its period runs, and it can still be withdrawn. */
    boolean isRunning() {
        return !withdrawn && !ended;
    }

    boolean isDisputed() {
        return !withdrawn && !disputes.isEmpty();
    }

    /** Whether the measure lapsed by it, and nobody says otherwise. */
    boolean isEffective() {
        return !withdrawn && ended && disputes.isEmpty();
    }

    Notice after(SnapbackEvent event, Occurrence when) {
        return switch (event) {
            case SnapbackNotified e -> given(e, when);
            case SnapbackWithdrawalSupported e ->
                    new Notice(
                            said,
                            at,
                            Maps.with(withdrawals, e.partyId(), when),
                            disputes,
                            withdrawn,
                            ended);
            case SnapbackDisputed e ->
                    new Notice(
                            said,
                            at,
                            withdrawals,
                            Maps.with(disputes, e.partyId(), e.text()),
                            withdrawn,
                            ended);
            case SnapbackWithdrawn _ -> new Notice(said, at, withdrawals, disputes, true, ended);
            case NoticePeriodEnded _ ->
                    new Notice(said, at, withdrawals, disputes, withdrawn, true);
        };
    }
}
