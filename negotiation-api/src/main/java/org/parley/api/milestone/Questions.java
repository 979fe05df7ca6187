package org.parley.api.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Standing;
import org.parley.projections.milestone.Grouping;
import org.parley.projections.milestone.MilestoneFilter;
import org.parley.projections.milestone.MilestoneLine;
import org.parley.projections.milestone.MilestoneOrder;
import org.parley.projections.milestone.Milestones;
import org.parley.projections.milestone.Progress;
import org.parley.projections.milestone.ProgressReport;
import org.parley.projections.milestone.Reciprocity;
import org.parley.projections.milestone.WhoWaits;
import org.parley.projections.support.Moment;
import org.parley.projections.support.ScheduleStatus;
import org.springframework.stereotype.Component;

/** Asks the read models what a programme manager asks every morning. */
@Component
public class Questions {

    private static final int FIRST = 25;

    private final Milestones milestones;
    private final ProgressReport report;
    private final WhoWaits waits;
    private final Reciprocity reciprocity;
    private final Past past;

    Questions(
            Milestones milestones,
            ProgressReport report,
            WhoWaits waits,
            Reciprocity reciprocity,
            Past past) {
        this.milestones = milestones;
        this.report = report;
        this.waits = waits;
        this.reciprocity = reciprocity;
        this.past = past;
    }

    /** The negotiations that can be chosen. */
    public List<Progress> tables(@Nullable List<NegotiationId> only, LocalDate today) {
        return report.by(Grouping.NEGOTIATION, new Wanted(only, null).filter(), today);
    }

    /**
     * @param days how many days ahead
     * @param since the day with which progress is compared, or null
     */
    public Morning morning(
            @Nullable List<NegotiationId> only,
            @Nullable NegotiationId negotiation,
            int days,
            @Nullable LocalDate since,
            LocalDate today) {
        Wanted wanted = new Wanted(only, negotiation);
        List<Progress> baskets = report.by(basket(negotiation), wanted.filter(), today);
        return new Morning(
                Morning.Totals.of(baskets),
                since == null ? baskets : compared(baskets, wanted, since),
                list(wanted.due(today, today.plusDays(days)), today),
                list(wanted.schedule(ScheduleStatus.OVERDUE), today),
                report.by(Grouping.PARTY, wanted.schedule(ScheduleStatus.OVERDUE).filter(), today),
                list(wanted.unverified(), today),
                list(wanted.standing(Standing.DISPUTED), today),
                list(wanted.exceeded(), today),
                waits.list(wanted.filter(), null, FIRST, today).items(),
                reciprocity.of(wanted.filter(), today));
    }

    private List<MilestoneLine> list(Wanted wanted, LocalDate today) {
        return milestones.list(wanted.filter(), MilestoneOrder.DUE, null, FIRST, today).items();
    }

    private List<Progress> compared(List<Progress> now, Wanted wanted, LocalDate since) {
        Moment then = new Moment(null, Moment.endOf(since), null);
        MilestoneFilter filter = wanted.filter();
        Map<String, Progress> before =
                past.at(then, filter).by(basket(wanted.negotiation()), filter).stream()
                        .collect(Collectors.toMap(Progress::key, one -> one));
        return now.stream().map(one -> one.since(before.get(one.key()))).toList();
    }

    private static Grouping basket(@Nullable NegotiationId negotiation) {
        return negotiation == null ? Grouping.NEGOTIATION : Grouping.CATEGORY;
    }
}
