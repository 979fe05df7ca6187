package org.parley.projections.dossier.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Claim;
import org.parley.core.shared.Verification;

/**
 * On which day a milestone was done: when it was reported complete, if the verifier later confirmed
 * that, or else when the verifier found it. A contradicted report counts for nothing.
 *
 * @param reportedOn since when it is reported complete without contradiction
 * @param doneOn null while it is not verified
 */
record CompletionFold(@Nullable LocalDate reportedOn, @Nullable LocalDate doneOn) {

    static final CompletionFold OPEN = new CompletionFold(null, null);

    CompletionFold claimed(Claim claim, LocalDate day) {
        return switch (claim) {
            case NONE, ANNOUNCED, IN_PROGRESS -> new CompletionFold(null, doneOn);
            case REPORTED_COMPLETE -> reportedOn == null ? new CompletionFold(day, doneOn) : this;
        };
    }

    CompletionFold found(Verification finding, LocalDate day) {
        return switch (finding) {
            case UNVERIFIED, ACCESS_DENIED, PARTIALLY_VERIFIED ->
                    new CompletionFold(reportedOn, null);
            case VERIFIED -> doneOn == null ? verified(day) : this;
            case CONTRADICTED -> OPEN;
        };
    }

    private CompletionFold verified(LocalDate day) {
        return new CompletionFold(reportedOn, reportedOn == null ? day : reportedOn);
    }
}
