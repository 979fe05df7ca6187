package org.parley.core.negotiation.command;

import static org.parley.core.shared.Checks.requireLine;

import java.util.List;
import org.parley.core.shared.Seat;

/** The form of a seat: a name of at most 200 characters and a short name of at most 20. */
final class Seats {

    private Seats() {}

    static void check(List<Seat> seats) {
        for (Seat seat : seats) {
            requireLine(seat.name(), 200, "the name of a party");
            requireLine(seat.shortName(), 20, "the short name of a party");
        }
    }
}
