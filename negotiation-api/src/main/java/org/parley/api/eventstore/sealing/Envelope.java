package org.parley.api.eventstore.sealing;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Compartment;
import org.parley.core.shared.Confidential;
import tools.jackson.databind.DatabindContext;

/**
 * One thing on its way into the store or out of it: what it is, whose it is, and whose secrets were
 * found in it.
 */
public final class Envelope {

    private final Seals seals;
    private final String type;
    private final @Nullable Compartment owner;
    private final Set<Compartment> found = new HashSet<>();

    private Envelope(Seals seals, String type, @Nullable Compartment owner) {
        this.seals = seals;
        this.type = type;
        this.owner = owner;
    }

    /** For something that is about to be stored under that name. */
    public static Envelope around(Object object, String type, Seals seals) {
        return new Envelope(
                seals, type, object instanceof Confidential one ? one.compartment() : null);
    }

    /** For something that is stored under that name and has yet to be read. */
    public static Envelope unread(String type, Seals seals) {
        return new Envelope(seals, type, null);
    }

    static Envelope of(DatabindContext context) {
        if (context.getAttribute(Envelope.class) instanceof Envelope envelope) {
            return envelope;
        }
        throw new IllegalStateException("a secret is written or read outside of any envelope");
    }

    Seal seal(String field, byte[] content) {
        if (owner == null) {
            throw new IllegalStateException("a secret in " + type + ", which belongs to nobody");
        }
        return seal(owner, field, content);
    }

    Seal seal(Compartment compartment, String field, byte[] content) {
        return seals.seal(compartment, new Place(type, field), content);
    }

    byte @Nullable [] open(String field, Seal seal) {
        Seals.Opened opened = opened(field, seal);
        found.add(opened.compartment());
        return opened.content();
    }

    Seals.Opened opened(String field, Seal seal) {
        return seals.open(seal, new Place(type, field));
    }

    /**
     * What was read holds no other secrets than its own.
     *
     * @throws BrokenSeal when it holds one of another compartment
     */
    public void require(Object read) {
        boolean own =
                found.isEmpty()
                        || read instanceof Confidential one
                                && found.equals(Set.of(one.compartment()));
        if (!own) {
            throw new BrokenSeal(type + " holds a secret of another compartment");
        }
    }
}
