package org.parley.projections.ledger.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.parley.projections.ledger.Leaf;

/**
 * What somebody may do to the tables of a database, whose house then exports and signs in good
 * faith.
 */
enum Tampering {
    PAYLOAD_CHANGED {
        @Override
        void to(List<Stored> events, Random random) {
            int at = random.nextInt(events.size());
            Stored event = events.get(at);
            byte[] payload = event.payload().clone();
            payload[random.nextInt(payload.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            events.set(at, new Stored(event.leaf(), payload, event.metadata()));
        }
    },
    EVENT_DROPPED {
        @Override
        void to(List<Stored> events, Random random) {
            events.remove(random.nextInt(events.size()));
        }
    },
    EVENT_ADDED {
        @Override
        void to(List<Stored> events, Random random) {
            events.add(random.nextInt(events.size()), events.get(random.nextInt(events.size())));
        }
    },
    EVENTS_SWAPPED {
        @Override
        void to(List<Stored> events, Random random) {
            int one = random.nextInt(events.size());
            int other = (one + 1 + random.nextInt(events.size() - 1)) % events.size();
            Collections.swap(events, one, other);
        }
    },
    EVENT_REDATED {
        @Override
        void to(List<Stored> events, Random random) {
            int at = random.nextInt(events.size());
            Leaf l = events.get(at).leaf();
            Leaf redated =
                    new Leaf(
                            l.type(),
                            l.revision(),
                            l.stream(),
                            l.sequence(),
                            "2015-01-01",
                            l.actor(),
                            l.payloadHash(),
                            l.metadataHash(),
                            l.previous());
            events.set(at, events.get(at).with(redated));
        }
    },
    EVENT_REATTRIBUTED {
        @Override
        void to(List<Stored> events, Random random) {
            int at = random.nextInt(events.size());
            Leaf l = events.get(at).leaf();
            Leaf other =
                    new Leaf(
                            l.type(),
                            l.revision(),
                            l.stream(),
                            l.sequence(),
                            l.recorded(),
                            "farc.head",
                            l.payloadHash(),
                            l.metadataHash(),
                            l.previous());
            events.set(at, events.get(at).with(other));
        }
    };

    abstract void to(List<Stored> events, Random random);

    /** The events as they are found afterwards; sometimes the ledger's table was made to match. */
    List<Stored> of(List<Stored> events, Random random) {
        List<Stored> tampered = new ArrayList<>(events);
        to(tampered, random);
        return random.nextBoolean() ? Stored.recordedAnew(tampered) : tampered;
    }
}
