package org.parley.api.read;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.GlobalRole;
import org.parley.api.security.Policy;
import org.parley.api.security.Seats;
import org.parley.api.security.Subject;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.accreditation.Accreditation;
import org.springframework.stereotype.Component;

/** In which negotiations a caller may see that there are measures, decided before any is loaded. */
@Component
public class Scope {

    private final Seats seats;

    Scope(Seats seats) {
        this.seats = seats;
    }

    /** Null for all of them; else those in which the caller is accredited. */
    public @Nullable List<NegotiationId> of(Caller caller) {
        return caller.everywhere(Action.READ_MEASURES)
                ? null
                : seats(caller.username(), caller.roles());
    }

    /** The same for a page, whose login has no place in the address. */
    public @Nullable List<NegotiationId> of(Subject subject) {
        return of(subject, Action.READ_MEASURES);
    }

    /** In which ones he may do that; null for all. */
    public @Nullable List<NegotiationId> of(Subject subject, Action action) {
        return Policy.everywhere(subject.roles(), action)
                ? null
                : seats(subject.username(), subject.roles());
    }

    private List<NegotiationId> seats(String login, Set<GlobalRole> roles) {
        return seats.of(login, roles).stream().map(Accreditation::negotiationId).toList();
    }
}
