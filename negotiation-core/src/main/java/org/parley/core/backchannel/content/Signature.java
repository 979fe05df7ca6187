package org.parley.core.backchannel.content;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Marking;
import org.parley.core.shared.Username;

/**
 * Who wrote something on a line, and what he said about it. Beside any other event this stands in
 * the clear; here it is part of the secret.
 *
 * @param authority what allows it, such as "delegate HEAD"
 * @param source where it comes from
 * @param marking how far it may be passed on
 */
public record Signature(
        Participant writer, String authority, @Nullable String source, @Nullable Marking marking) {

    /** Of a delegate who acts for his party. */
    public static Signature of(Circumstances by) {
        Participant writer = new Participant(new Username(by.actor()), by.requireParty());
        return new Signature(writer, by.authority(), by.source(), by.marking());
    }
}
