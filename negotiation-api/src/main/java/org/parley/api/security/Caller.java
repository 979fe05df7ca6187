package org.parley.api.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.projections.accreditation.Accreditation;

/**
 * The login that asks, as an argument of a controller.
 *
 * @param accreditation for whom he speaks in the negotiation of the path, or null when for nobody
 *     or when his roles make his seat count for nothing
 */
public record Caller(
        String username, Set<GlobalRole> roles, @Nullable Accreditation accreditation) {

    public Caller {
        roles = Set.copyOf(roles);
        accreditation = Policy.seatsCount(roles) ? accreditation : null;
    }

    public boolean is(GlobalRole role) {
        return roles.contains(role);
    }

    /** The party he is accredited for, or null. */
    public @Nullable PartyId party() {
        return accreditation == null ? null : accreditation.partyId();
    }

    /** The negotiation of the path that he is accredited in, or null. */
    public @Nullable NegotiationId seatedIn() {
        return accreditation == null ? null : accreditation.negotiationId();
    }

    /**
     * Whether he may read this kind of thing in every negotiation, not only in those of his seats.
     */
    public boolean everywhere(Action read) {
        return Policy.everywhere(roles, read);
    }

    /**
     * The party that acts: the one spoken for when the secretariat says so, else his own.
     *
     * @return null for someone who acts for no party
     * @throws ForbiddenByPolicy when he speaks for a party that he may not speak for
     */
    public @Nullable PartyId actingFor(@Nullable PartyId onBehalfOf) {
        if (onBehalfOf == null || onBehalfOf.equals(party())) {
            return party();
        }
        if (!is(GlobalRole.SECRETARIAT)) {
            throw new ForbiddenByPolicy();
        }
        return onBehalfOf;
    }

    /** As {@link #actingFor}, for what only a party can do. */
    public PartyId partyActing(@Nullable PartyId onBehalfOf) {
        PartyId party = actingFor(onBehalfOf);
        if (party == null) {
            throw new ForbiddenByPolicy();
        }
        return party;
    }
}
