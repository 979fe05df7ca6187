package org.parley.api.eventstore.warm;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.parley.core.measure.command.ClaimMilestone;
import org.parley.core.measure.command.ConsentToMeasure;
import org.parley.core.measure.command.MeasureCommand;
import org.parley.core.measure.command.ProposeMeasure;
import org.parley.core.measure.command.ResumeMeasure;
import org.parley.core.measure.command.SuspendMeasure;
import org.parley.core.shared.Claim;
import org.parley.core.shared.Indicator;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestoneKind;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PhaseId;
import org.parley.core.shared.PhasePlan;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Title;

/** Measures of one milestone, proposed and then treated by lot. */
record RandomMeasures(
        Random random, List<PartyId> parties, Supplier<UUID> ids, List<Measure> proposed) {

    RandomMeasures(Random random, List<PartyId> parties, Supplier<UUID> ids) {
        this(random, parties, ids, new ArrayList<>());
    }

    MeasureCommand next(NegotiationId id) {
        if (proposed.isEmpty() || proposed.size() < 4 && random.nextInt(4) == 0) {
            return propose(id);
        }
        Measure measure = proposed.get(random.nextInt(proposed.size()));
        Statement reason = new Statement("since " + random.nextInt(3));
        return switch (random.nextInt(5)) {
            case 0, 1 -> new ConsentToMeasure(measure.id());
            case 2 -> new SuspendMeasure(measure.id(), reason, null);
            case 3 -> new ResumeMeasure(measure.id(), reason);
            default -> claim(measure);
        };
    }

    private ClaimMilestone claim(Measure measure) {
        Claim claim = random.nextBoolean() ? Claim.ANNOUNCED : Claim.IN_PROGRESS;
        return new ClaimMilestone(measure.id(), measure.milestone(), claim, null, null, List.of());
    }

    private ProposeMeasure propose(NegotiationId id) {
        Measure measure = new Measure(new MeasureId(ids.get()), new MilestoneId(ids.get()));
        proposed.add(measure);
        return new ProposeMeasure(
                measure.id(),
                id,
                new Title("Step"),
                MeasureCategory.MILITARY,
                MeasureMode.JOINT,
                List.of(new PhasePlan(new PhaseId(ids.get()), "Phase", List.of(plan(measure)))));
    }

    private MilestonePlan plan(Measure measure) {
        return new MilestonePlan(
                measure.milestone(),
                "Milestone",
                MilestoneKind.DELIVERABLE,
                parties.getFirst(),
                parties.getLast(),
                new Indicator("items", null, null),
                null,
                null,
                List.of());
    }

    private record Measure(MeasureId id, MilestoneId milestone) {}
}
