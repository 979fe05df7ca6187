package org.parley.projections.accreditation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.Batch;

/**
 * What the decision of a command rests on beside its own stream: which revision of which table it
 * has seen, and which tables its events change. It is compared with the tables in the commit of the
 * events.
 */
public final class Premises {

    private static final String RESOURCE = Premises.class.getName();

    private final Map<NegotiationId, Long> seen = new HashMap<>();
    private final Set<NegotiationId> changed = new HashSet<>();

    private Premises() {}

    /** Nothing that could change. */
    public static Premises none() {
        return new Premises();
    }

    /** The premises of the command in hand. */
    public static Premises of(UnitOfWork<?> command) {
        return command.getOrComputeResource(RESOURCE, _ -> new Premises());
    }

    static Premises ofCurrent() {
        return of(Batch.ownerOf(CurrentUnitOfWork.get()));
    }

    /** Adds a premise: the table as of this revision. */
    public void saw(NegotiationId negotiation, long revision) {
        seen.merge(negotiation, revision, Math::min);
    }

    /** Notes that the events of the command move the table's revision on. */
    public void changes(NegotiationId negotiation) {
        changed.add(negotiation);
    }

    /** The revision of each table that the decision has seen. */
    public Map<NegotiationId, Long> seen() {
        return seen;
    }

    /** The tables whose revision the events of the command move on. */
    public Set<NegotiationId> changed() {
        return changed;
    }
}
