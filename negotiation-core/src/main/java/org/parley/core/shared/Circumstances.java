package org.parley.core.shared;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, for which party, by what authority, when it happened and how that is known. It travels
 * beside a command and is stored beside each event; it comes from the login, never from the
 * content.
 *
 * @param actor the login that acts, or "system"
 * @param party the party acted for, or null for someone who acts for none
 * @param authority what allows it, such as "delegate HEAD", "secretariat", "secretariat on behalf",
 *     "automation"
 * @param onBehalf whether the secretariat speaks for the party, which only archives accept
 * @param source where the fact comes from
 * @param expectedVersion the version the caller has seen, or null if it does not matter
 */
public record Circumstances(
        String actor,
        @Nullable PartyId party,
        String authority,
        boolean onBehalf,
        Occurrence occurrence,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable Long expectedVersion) {

    public static final String ACTOR = "actor";
    public static final String PARTY = "party";
    public static final String AUTHORITY = "authority";
    public static final String ON_BEHALF = "onBehalf";
    public static final String OCCURRED_ON = "occurredOn";
    public static final String OCCURRED_AT = "occurredAt";
    public static final String SOURCE = "source";
    public static final String MARKING = "marking";
    public static final String EXPECTED_VERSION = "expectedVersion";
    public static final String SYSTEM = "system";

    /** Stands where it is not said who acts. */
    public static final String SOMEBODY = "somebody";

    /** Reads what stands beside a message; what is missing reads as an act of the system. */
    public static Circumstances of(Map<String, ?> metadata, Instant recorded) {
        String party = text(metadata, PARTY);
        String marking = text(metadata, MARKING);
        String expected = text(metadata, EXPECTED_VERSION);
        return new Circumstances(
                orElse(text(metadata, ACTOR), SYSTEM),
                party == null ? null : PartyId.of(party),
                orElse(text(metadata, AUTHORITY), SYSTEM),
                Boolean.parseBoolean(text(metadata, ON_BEHALF)),
                occurrence(metadata, recorded),
                text(metadata, SOURCE),
                marking == null ? null : Marking.of(marking),
                expected == null ? null : Long.valueOf(expected));
    }

    /**
     * Reads what stands beside an event.
     *
     * @throws IllegalStateException when a secret beside it is of another compartment than the
     *     event
     */
    public static Circumstances beside(Object event, Map<String, ?> metadata, Instant recorded) {
        if (metadata.get(SOURCE) instanceof SealedNote note) {
            boolean own =
                    event instanceof Confidential one
                            && one.compartment().equals(note.compartment());
            if (!own) {
                throw new IllegalStateException(
                        "what stands beside an event belongs to another compartment");
            }
        }
        return of(metadata, recorded);
    }

    /**
     * The acting party. Decisions that need one are only reached by delegates and on behalf of a
     * party.
     */
    public PartyId requireParty() {
        if (party == null) {
            throw new IllegalStateException("a command that needs a party came without one");
        }
        return party;
    }

    public Circumstances at(Occurrence adjusted) {
        return new Circumstances(
                actor, party, authority, onBehalf, adjusted, source, marking, expectedVersion);
    }

    /**
     * The same, but for what tells who acts and from where he knows it: for events in which that is
     * part of what is sealed.
     */
    public Circumstances withoutWho() {
        return new Circumstances(
                SOMEBODY, null, SOMEBODY, false, occurrence, null, null, expectedVersion);
    }

    /**
     * What is stored beside an event: strings, and sealed what is secret of an event that belongs
     * to a compartment.
     */
    public Map<String, Object> asMetadataOf(Object event) {
        Map<String, Object> metadata = new HashMap<>(asMetadata());
        if (source != null && event instanceof Confidential one) {
            metadata.put(SOURCE, new SealedNote(one.compartment(), Sealed.of(source)));
        }
        return metadata;
    }

    /** What is sent beside a command: strings only. */
    public Map<String, String> asMetadata() {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(ACTOR, actor);
        metadata.put(AUTHORITY, authority);
        metadata.put(OCCURRED_AT, occurrence.effective().toString());
        put(metadata, PARTY, party);
        put(metadata, ON_BEHALF, onBehalf ? true : null);
        put(metadata, OCCURRED_ON, occurrence.said());
        put(metadata, SOURCE, source);
        put(metadata, MARKING, marking == null ? null : marking.label());
        return metadata;
    }

    private static Occurrence occurrence(Map<String, ?> metadata, Instant recorded) {
        String effective = text(metadata, OCCURRED_AT);
        String said = text(metadata, OCCURRED_ON);
        return effective == null
                ? Occurrence.of(said, recorded)
                : new Occurrence(said, Instant.parse(effective));
    }

    private static void put(Map<String, String> metadata, String key, @Nullable Object value) {
        if (value != null) {
            metadata.put(key, value.toString());
        }
    }

    private static @Nullable String text(Map<String, ?> metadata, String key) {
        Object value = metadata.get(key);
        if (value instanceof SealedNote note) {
            return note.text().orNull();
        }
        return value == null ? null : value.toString();
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null ? other : value;
    }
}
