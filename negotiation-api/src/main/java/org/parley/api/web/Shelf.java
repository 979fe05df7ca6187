package org.parley.api.web;

import java.util.List;
import java.util.Locale;
import org.parley.api.security.Subject;
import org.parley.core.outside.Table;
import org.parley.core.outside.Tables;
import org.parley.core.shared.Username;
import org.parley.projections.accreditation.Accreditation;
import org.parley.projections.accreditation.Accreditations;
import org.springframework.stereotype.Component;

/** The negotiations that a login has a seat in. */
@Component
class Shelf {

    private final Accreditations accreditations;
    private final Tables tables;

    Shelf(Accreditations accreditations, Tables tables) {
        this.accreditations = accreditations;
        this.tables = tables;
    }

    /** A negotiation, as what the login sits in it, and what of it can be opened. */
    record Place(String title, String lifecycle, String seat, List<Link> links) {}

    List<Place> of(Subject subject) {
        return accreditations.of(new Username(subject.username())).stream()
                .map(this::place)
                .toList();
    }

    private Place place(Accreditation seat) {
        Table table = tables.find(seat.negotiationId());
        String path = "/api/v1/negotiations/" + seat.negotiationId();
        return new Place(
                seat.negotiationId().toString(),
                table == null ? "" : words(table.lifecycle()),
                words(seat.function()) + " of a " + words(seat.role()),
                List.of(new Link(path, "dossier", ""), new Link(path + "/history", "history", "")));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
