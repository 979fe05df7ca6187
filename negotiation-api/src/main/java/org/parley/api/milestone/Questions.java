package org.parley.api.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Standing;
import org.parley.projections.milestone.Grouping;
import org.parley.projections.milestone.LinesInHand;
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
    private static final int CHOICE = 500;

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

    /** The first negotiations that can be chosen, in order of title, and the one that is. */
    public List<Progress> tables(
            @Nullable List<NegotiationId> only, @Nullable NegotiationId chosen, LocalDate today) {
        List<Progress> some = first(Grouping.NEGOTIATION, new Wanted(only, null), CHOICE, today);
        if (chosen == null || some.stream().anyMatch(one -> one.key().equals(chosen.toString()))) {
            return some;
        }
        return Stream.concat(
                        some.stream(),
                        first(Grouping.NEGOTIATION, new Wanted(only, chosen), 1, today).stream())
                .toList();
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
        return new Morning(
                Morning.Totals.of(report.categories(wanted.filter(), today)),
                baskets(wanted, since, today),
                list(wanted.due(today, today.plusDays(days)), today),
                list(wanted.schedule(ScheduleStatus.OVERDUE), today),
                first(Grouping.PARTY, wanted.schedule(ScheduleStatus.OVERDUE), FIRST, today),
                list(wanted.unverified(), today),
                list(wanted.standing(Standing.DISPUTED), today),
                list(wanted.exceeded(), today),
                waits.list(wanted.filter(), null, FIRST, today).items(),
                reciprocity.list(wanted.filter(), null, FIRST, today).items());
    }

    private List<Progress> baskets(Wanted wanted, @Nullable LocalDate since, LocalDate today) {
        Grouping grouping = wanted.negotiation() == null ? Grouping.NEGOTIATION : Grouping.CATEGORY;
        List<Progress> now = first(grouping, wanted, FIRST, today);
        return since == null
                ? now
                : past.compared(
                        now,
                        grouping,
                        wanted.filter(),
                        new Moment(null, Moment.endOf(since), null));
    }

    private List<Progress> first(Grouping grouping, Wanted wanted, int limit, LocalDate today) {
        return report.by(grouping, wanted.filter(), null, limit, today).items();
    }

    /**
     * What is asked of one negotiation, as of any moment. Who waits, and what is owed, is known of
     * now alone, and told of no other moment.
     *
     * @param days how many days ahead
     */
    public Morning of(NegotiationId negotiation, int days, Moment moment, LocalDate today) {
        if (!moment.hasDay()) {
            return morning(null, negotiation, days, null, today);
        }
        Wanted wanted = new Wanted(null, negotiation);
        Wanted overdue = wanted.schedule(ScheduleStatus.OVERDUE);
        LinesInHand then = past.at(moment, wanted.filter());
        List<Progress> baskets = then.by(Grouping.CATEGORY, wanted.filter());
        return new Morning(
                Morning.Totals.of(baskets),
                baskets,
                first(then, wanted.due(today, today.plusDays(days))),
                first(then, overdue),
                then.by(Grouping.PARTY, overdue.filter()),
                first(then, wanted.unverified()),
                first(then, wanted.standing(Standing.DISPUTED)),
                first(then, wanted.exceeded()),
                List.of(),
                List.of());
    }

    private static List<MilestoneLine> first(LinesInHand then, Wanted wanted) {
        return then.list(wanted.filter(), MilestoneOrder.DUE, null, FIRST).items();
    }

    private List<MilestoneLine> list(Wanted wanted, LocalDate today) {
        return milestones.list(wanted.filter(), MilestoneOrder.DUE, null, FIRST, today).items();
    }
}
