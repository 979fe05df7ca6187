package org.parley.api.milestone;

import java.util.List;
import org.parley.projections.milestone.Account;
import org.parley.projections.milestone.MilestoneLine;
import org.parley.projections.milestone.Progress;
import org.parley.projections.milestone.Wait;

/**
 * What a programme manager sees in the morning. Lists hold their first lines.
 *
 * @param soon what falls due in the days ahead, last days of limits included
 * @param late what is overdue, oldest first
 * @param parties how many each party has, and how many of them are overdue
 * @param unverified what is reported complete and not yet verified
 * @param waits what is blocked, and by what
 */
public record Morning(
        Totals totals,
        List<Progress> baskets,
        List<MilestoneLine> soon,
        List<MilestoneLine> late,
        List<Progress> parties,
        List<MilestoneLine> unverified,
        List<MilestoneLine> disputed,
        List<MilestoneLine> exceeded,
        List<Wait> waits,
        List<Account> accounts) {

    /** How many there are of each in all. */
    public record Totals(int milestones, int complete, int overdue, int unverified, int disputed) {

        static Totals of(List<Progress> groups) {
            return new Totals(
                    groups.stream().mapToInt(Progress::total).sum(),
                    groups.stream().mapToInt(one -> one.byLevel().complete()).sum(),
                    groups.stream().mapToInt(Progress::overdue).sum(),
                    groups.stream().mapToInt(Progress::unverifiedClaims).sum(),
                    groups.stream().mapToInt(Progress::disputed).sum());
        }
    }
}
