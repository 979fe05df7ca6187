package org.parley.api.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.PartyRole;

/**
 * One column: somebody with a global role or a seat or neither, before one of two negotiations.
 *
 * @param login null for nobody
 * @param own whether the negotiation is the one where the seat is
 */
record MatrixAsker(
        String title,
        @Nullable String login,
        @Nullable GlobalRole role,
        @Nullable PartyRole seat,
        boolean own) {

    static List<MatrixAsker> all() {
        List<MatrixAsker> all = new ArrayList<>();
        all.add(new MatrixAsker("no login", null, null, null, true));
        all.add(new MatrixAsker("any login", "stranger", null, null, true));
        for (GlobalRole role : GlobalRole.values()) {
            String name = words(role);
            all.add(new MatrixAsker(name, name, role, null, true));
        }
        for (PartyRole seat : PartyRole.values()) {
            String login = MatrixSeats.login("here", seat);
            all.add(new MatrixAsker(words(seat), login, null, seat, true));
            all.add(new MatrixAsker(words(seat) + " elsewhere", login, null, seat, false));
        }
        return all;
    }

    /** What the endpoint must answer, by the second opinion on who may do what. */
    Cell opinion(Mapped endpoint) {
        List<Cell> cells =
                endpoint.actions().stream().map(action -> opinion(endpoint, action)).toList();
        return login == null
                ? Cell.LOG_IN
                : cells.contains(Cell.YES)
                        ? Cell.YES
                        : cells.contains(Cell.ABSENT) ? Cell.ABSENT : Cell.NEVER;
    }

    private Cell opinion(Mapped endpoint, Action action) {
        boolean within = endpoint.path().matches(".*\\{(negotiation|measure|milestone)Id}.*");
        PartyRole here = own ? seat : null;
        Set<PartyRole> seats = OpinionOnAccess.seats(action);
        boolean may =
                role != null && OpinionOnAccess.roles(action).contains(role)
                        || here != null && seats.contains(here)
                        || !within && OpinionOnAccess.EVERYONE.contains(action)
                        || !within && role == null && !seats.isEmpty();
        if (may) {
            return isNotOnTheLine(endpoint, action) ? Cell.ABSENT : Cell.YES;
        }
        boolean stranger = role == null && here == null && within;
        return stranger || OpinionOnAccess.UNDISCLOSED.contains(action) ? Cell.ABSENT : Cell.NEVER;
    }

    /**
     * The one line that there is joins the principal and the mediator. Whether one is on it is not
     * asked before the request to leave is read, of whoever has a seat: see BackchannelCommands.
     */
    private boolean isNotOnTheLine(Mapped endpoint, Action action) {
        return OpinionOnAccess.UNDISCLOSED.contains(action)
                && endpoint.path().contains("{backchannelId}")
                && seat != PartyRole.PRINCIPAL
                && seat != PartyRole.MEDIATOR;
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    /** What an asker can be told. */
    enum Cell {
        YES("yes"),
        NEVER("403"),
        ABSENT("404"),
        LOG_IN("401");

        private final String text;

        Cell(String text) {
            this.text = text;
        }

        static Cell of(org.parley.api.command.Reply reply) {
            String location = String.valueOf(reply.header("Location"));
            return switch (reply.status()) {
                case 401 -> LOG_IN;
                case 403 -> NEVER;
                case 404 -> ABSENT;
                case 302, 303 -> location.endsWith("/login") ? LOG_IN : YES;
                default -> YES;
            };
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static String header() {
        return String.join(" | ", all().stream().map(MatrixAsker::title).toList());
    }
}
