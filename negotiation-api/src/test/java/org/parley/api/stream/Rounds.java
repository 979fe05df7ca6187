package org.parley.api.stream;

import org.parley.api.command.Reply;
import org.parley.api.command.Table;

/** Something that is recorded at the table. */
final class Rounds {

    private Rounds() {}

    static Reply open(Table table, String title) {
        return table.post(
                "secretariat",
                "/rounds",
                "{\"title\": \"%s\", \"place\": \"Havana\", \"track\": \"1\", \"opensOn\": \"2016-06-23\"}"
                        .formatted(title));
    }
}
