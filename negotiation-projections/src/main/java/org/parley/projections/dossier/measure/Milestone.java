package org.parley.projections.dossier.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Claim;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Due;
import org.parley.core.shared.Indicator;
import org.parley.core.shared.Limit;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestoneKind;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PhaseId;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Verification;
import org.parley.projections.support.Schedule;

/**
 * A step of a measure, with all that was said of it. Parties are named by their short names.
 *
 * @param version that of its measure
 * @param level 0 not started, 1 minimum, 2 intermediate, 3 complete
 * @param value the last value that was reported
 * @param dueTerms how the due date that holds now was agreed
 * @param extensions later dates that were agreed, and what is asked for now
 * @param waived whether all principals have said that it need not be done
 * @param waivers who has said so
 * @param accounts what each party says of it while it is in dispute; both readings stay
 * @param assessments what assessors of the verifier found; verifications hold the reconciled
 *     finding
 * @param exceeded whether the last value that was reported lies beyond the limit
 * @param breaches when the limit was exceeded and when it was kept again
 */
public record Milestone(
        MilestoneId id,
        MeasureId measureId,
        NegotiationId negotiationId,
        PhaseId phaseId,
        long version,
        String title,
        MilestoneKind kind,
        String responsible,
        PartyId responsiblePartyId,
        String verifier,
        PartyId verifierPartyId,
        int level,
        Claim claim,
        Verification verification,
        Standing standing,
        Schedule schedule,
        @Nullable Indicator indicator,
        @Nullable Limit limit,
        @Nullable Decimal value,
        @Nullable Due dueTerms,
        List<MilestoneId> dependsOn,
        List<ClaimMade> claims,
        List<Observed> observations,
        List<Found> verifications,
        List<Extension> extensions,
        boolean waived,
        List<WaiverVoice> waivers,
        List<Account> accounts,
        List<Assessed> assessments,
        boolean assessorsDiffer,
        boolean exceeded,
        List<Breach> breaches) {}
