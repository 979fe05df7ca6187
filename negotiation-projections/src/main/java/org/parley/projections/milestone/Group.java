package org.parley.projections.milestone;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.Cursor;

/**
 * One of those by which milestones are counted or listed: a negotiation, a party, a phase or a
 * measure.
 *
 * @param negotiationId the one negotiation of which all its milestones are
 */
record Group(UUID id, NegotiationId negotiationId, String label) {

    /** The place right behind it. */
    After after() {
        return new After(label, id);
    }

    /** What its lines of progress go by. */
    String key() {
        return id.toString();
    }

    /** What a cursor holds that stands behind this group in a list of the kind. */
    List<String> place(GroupKind kind) {
        return List.of(kind.name(), label, id.toString());
    }

    /** The group behind which a cursor stands, by its id and label alone, or null without one. */
    static @Nullable After after(GroupKind kind, @Nullable String cursor) {
        List<String> last = Cursor.read(cursor, 3);
        if (last == null) {
            return null;
        }
        if (!last.getFirst().equals(kind.name())) {
            throw Cursor.notOurs();
        }
        return After.of(last.get(1), last.getLast());
    }

    /** A place between groups that are in order of label. */
    record After(String label, UUID id) {

        static After of(String label, String id) {
            try {
                return new After(label, UUID.fromString(id));
            } catch (IllegalArgumentException _) {
                throw Cursor.notOurs();
            }
        }
    }
}
