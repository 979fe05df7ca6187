package org.parley.projections.milestone;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.projections.support.Where;

/** How a party is named in a question: by its short name, whatever the case, or by its id. */
final class PartyName {

    private static final String NAMED =
            "m.responsible in (select p.party_id from milestone_party p where p.name_key = ?)";
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private PartyName() {}

    /** Leaves those that it is responsible for. */
    static void narrow(Where where, String party) {
        UUID id = id(party);
        if (id == null) {
            where.and(NAMED, party.toLowerCase(Locale.ROOT));
        } else {
            where.and("m.responsible = ?", id);
        }
    }

    /** The same, of a line in hand. */
    static boolean isOf(String party, MilestoneLine line) {
        UUID id = id(party);
        return id == null
                ? line.responsible().equalsIgnoreCase(party)
                : line.responsiblePartyId().value().equals(id);
    }

    /** The id that a party is called by, or null when it is called by its short name. */
    private static @Nullable UUID id(String party) {
        return ID.matcher(party).matches() ? UUID.fromString(party) : null;
    }
}
