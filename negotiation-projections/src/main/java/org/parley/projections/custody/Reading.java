package org.parley.projections.custody;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.core.custody.event.BriefRead;
import org.parley.core.shared.Access;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.Excerpt;
import org.parley.core.shared.PartyId;
import org.parley.projections.support.Fact;

/**
 * One reading of a brief.
 *
 * @param reader the login that read
 * @param partyId the party that he read for, or null when for none
 * @param access by what right
 * @param authority what he was: his function in his delegation, or auditor
 * @param breakGlassId the grant that let him in, where he needed one
 * @param excerpt what he saw: one red line or the whole, and as of which moment
 */
public record Reading(
        Instant at,
        String reader,
        @Nullable PartyId partyId,
        Access access,
        String authority,
        @Nullable BreakGlassId breakGlassId,
        @JsonUnwrapped Excerpt excerpt) {

    static Reading of(Fact<BriefRead> fact) {
        BriefRead read = fact.event();
        return new Reading(
                fact.recordedAt(),
                fact.by().actor(),
                fact.by().party(),
                read.access(),
                fact.by().authority(),
                read.breakGlassId(),
                read.excerpt());
    }
}
