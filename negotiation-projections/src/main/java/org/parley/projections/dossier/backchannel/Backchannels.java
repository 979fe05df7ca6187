package org.parley.projections.dossier.backchannel;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.backchannel.event.BackchannelEvent;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.MessageId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Username;
import org.parley.projections.accreditation.Accreditation;
import org.parley.projections.accreditation.Lines;
import org.parley.projections.accreditation.Places;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Facts;
import org.parley.projections.support.Moment;
import org.parley.projections.support.Page;
import org.springframework.stereotype.Component;

/**
 * Answers undisclosed lines as of any moment. Whether the one who asks is on the line was found out
 * before; the list has his own alone.
 */
@Component
public class Backchannels {

    private final Facts facts;
    private final Places places;
    private final Lines lines;

    Backchannels(Facts facts, Places places, Lines lines) {
        this.facts = facts;
        this.places = places;
        this.lines = lines;
    }

    /** The line, or null when there was none of that id at that moment. */
    public @Nullable Backchannel find(NegotiationId negotiation, BackchannelId id, Moment moment) {
        return fold(id, moment, names(negotiation)).backchannel();
    }

    /** A message of the line, or null when it had none of that id at that moment. */
    public @Nullable Message message(
            NegotiationId negotiation, BackchannelId id, MessageId message, Moment moment) {
        Backchannel line = find(negotiation, id, moment);
        return line == null
                ? null
                : line.messages().stream()
                        .filter(one -> one.id().equals(message))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * The lines that the login is on now, as they were at that moment, in the order of their
     * opening.
     *
     * @throws IllegalArgumentException when the cursor is of another list
     */
    public Page<LineInShort> of(
            Username username,
            Accreditation seat,
            Moment moment,
            @Nullable String cursor,
            int limit) {
        List<String> last = Cursor.read(cursor, 1);
        List<LineInShort> all = own(username, seat, moment);
        List<LineInShort> rest = last == null ? all : after(all, last.getFirst());
        return Page.of(rest.stream().limit(limit + 1L).toList(), limit, line -> List.of(key(line)));
    }

    private List<LineInShort> own(Username username, Accreditation seat, Moment moment) {
        Names names = names(seat.negotiationId());
        return lines.of(username, seat).stream()
                .flatMap(id -> Stream.ofNullable(fold(id, moment, names).inShort()))
                .sorted(
                        Comparator.comparing(LineInShort::openedAt)
                                .thenComparing(Backchannels::key))
                .toList();
    }

    private static List<LineInShort> after(List<LineInShort> all, String last) {
        List<String> keys = all.stream().map(Backchannels::key).toList();
        if (!keys.contains(last)) {
            throw Cursor.notOurs();
        }
        return all.subList(keys.indexOf(last) + 1, all.size());
    }

    private static String key(LineInShort line) {
        return line.id().toString();
    }

    private Names names(NegotiationId negotiation) {
        return new Names(places.shortNames(negotiation));
    }

    private LineFold fold(BackchannelId id, Moment moment, Names names) {
        return LineFold.of(moment.of(facts.of(id.toString(), BackchannelEvent.class)), names);
    }
}
