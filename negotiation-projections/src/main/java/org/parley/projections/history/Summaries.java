package org.parley.projections.history;

import static org.parley.projections.history.Words.because;
import static org.parley.projections.history.Words.plain;
import static org.parley.projections.history.Words.quoted;
import static org.parley.projections.history.Words.the;

import org.parley.core.negotiation.event.AgendaEvent;
import org.parley.core.negotiation.event.AnchorCorrected;
import org.parley.core.negotiation.event.AnchorEvent;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.core.negotiation.event.AnchorSet;
import org.parley.core.negotiation.event.DelegateAccredited;
import org.parley.core.negotiation.event.DelegateRecalled;
import org.parley.core.negotiation.event.LifecycleEvent;
import org.parley.core.negotiation.event.NegotiationCollapsed;
import org.parley.core.negotiation.event.NegotiationConcluded;
import org.parley.core.negotiation.event.NegotiationConvened;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.NegotiationResumed;
import org.parley.core.negotiation.event.NegotiationSuspended;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.negotiation.event.PositionEvent;
import org.parley.core.negotiation.event.PositionStated;
import org.parley.core.negotiation.event.RedLineShown;
import org.parley.core.negotiation.event.RoundClosed;
import org.parley.core.negotiation.event.RoundEvent;
import org.parley.core.negotiation.event.RoundOpened;
import org.parley.core.negotiation.event.SeatingEvent;

/** One plain sentence for each event of the table. */
final class Summaries {

    private Summaries() {}

    static String of(NegotiationEvent event) {
        return switch (event) {
            case SeatingEvent e -> seating(e);
            case LifecycleEvent e -> lifecycle(e);
            case RoundEvent e -> round(e);
            case AnchorEvent e -> anchor(e);
            case AgendaEvent e -> AgendaSummaries.of(e);
            case PositionEvent e -> position(e);
        };
    }

    private static String seating(SeatingEvent event) {
        return switch (event) {
            case NegotiationOpened e -> "The record of " + quoted(e.title()) + " was opened.";
            case PartyRegistered e ->
                    the(e.partyId()) + " took its seat as " + plain(e.role()) + ".";
            case DelegateAccredited e ->
                    e.username()
                            + " was accredited for "
                            + the(e.partyId())
                            + " as "
                            + plain(e.function())
                            + ".";
            case DelegateRecalled e ->
                    e.username() + " was recalled as delegate of " + the(e.partyId()) + ".";
        };
    }

    private static String lifecycle(LifecycleEvent event) {
        return switch (event) {
            case NegotiationConvened e ->
                    "The parties came to the table" + because(e.reason()) + ".";
            case NegotiationSuspended e -> "The talks were suspended" + because(e.reason()) + ".";
            case NegotiationResumed e -> "The talks were resumed" + because(e.reason()) + ".";
            case NegotiationConcluded e ->
                    "The talks ended with an agreement" + because(e.reason()) + ".";
            case NegotiationCollapsed e ->
                    "The talks ended without an agreement" + because(e.reason()) + ".";
        };
    }

    private static String round(RoundEvent event) {
        return switch (event) {
            case RoundOpened e ->
                    "Round "
                            + the(e.roundId())
                            + " opened in "
                            + quoted(e.place())
                            + " on "
                            + e.opensOn()
                            + ".";
            case RoundClosed e ->
                    "Round " + the(e.roundId()) + " ended" + because(e.summary()) + ".";
        };
    }

    private static String anchor(AnchorEvent event) {
        return switch (event) {
            case AnchorNamed e -> "The anchor " + quoted(e.name()) + " was named.";
            case AnchorSet e -> "The anchor " + quoted(e.name()) + " was set to " + e.date() + ".";
            case AnchorCorrected e ->
                    "The anchor "
                            + quoted(e.name())
                            + " was corrected from "
                            + e.insteadOf()
                            + " to "
                            + e.date()
                            + ".";
        };
    }

    private static String position(PositionEvent event) {
        return switch (event) {
            case PositionStated e ->
                    the(e.partyId())
                            + " stated its "
                            + plain(e.kind())
                            + " position on "
                            + the(e.itemId())
                            + because(e.text())
                            + ".";
            case RedLineShown e ->
                    the(e.partyId())
                            + " disclosed a red line on "
                            + the(e.itemId())
                            + because(e.text())
                            + ".";
        };
    }
}
