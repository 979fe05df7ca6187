package org.parley.api.security;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.accreditation.Accreditation;

/**
 * What is asked about.
 *
 * @param negotiationId the negotiation, or null for what belongs to none or to one that is unknown
 * @param exists whether the thing exists; true for what belongs to no negotiation
 * @param onBehalf whether the asker speaks, or may still say that he speaks, on behalf of a party,
 *     as archives allow to the secretariat; whether this is an archive is for the domain to say
 * @param accreditation for whom the asker speaks there, or null when for nobody
 */
public record Resource(
        @Nullable NegotiationId negotiationId,
        boolean exists,
        boolean onBehalf,
        @Nullable Accreditation accreditation) {

    /** Something that belongs to no negotiation, such as the list of accounts. */
    public static final Resource HOUSE = new Resource(null, true, false, null);

    /** Something within a negotiation that is not there. */
    public static final Resource NOWHERE = new Resource(null, false, true, null);
}
