package org.parley.projections.ledger.note;

import java.util.Collection;
import java.util.List;

/** Which witnesses must have cosigned a checkpoint. */
sealed interface Quorum {

    boolean isReachedBy(Collection<NoteKey> signers);

    /** No witness at all. */
    record None() implements Quorum {
        @Override
        public boolean isReachedBy(Collection<NoteKey> signers) {
            return true;
        }
    }

    /** This one. */
    record Witness(NoteKey key) implements Quorum {
        @Override
        public boolean isReachedBy(Collection<NoteKey> signers) {
            return signers.contains(key);
        }
    }

    /** So many of these. */
    record Group(int threshold, List<Quorum> members) implements Quorum {
        @Override
        public boolean isReachedBy(Collection<NoteKey> signers) {
            return members.stream().filter(member -> member.isReachedBy(signers)).count()
                    >= threshold;
        }
    }
}
