package org.parley.core.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.PhasePlan;

/**
 * Finds milestones that wait for one another: by their dependencies, or because a later phase waits
 * for the earlier one. Dependencies on other measures lead to no circle, since only what exists
 * already can be depended on.
 */
final class Circles {

    private final Map<MilestoneId, List<MilestoneId>> waitsFor;
    private final Set<MilestoneId> cleared = new HashSet<>();
    private final Deque<MilestoneId> path = new ArrayDeque<>();

    private Circles(Map<MilestoneId, List<MilestoneId>> waitsFor) {
        this.waitsFor = waitsFor;
    }

    /** A circle, each milestone before the one that it waits for; empty when there is none. */
    static List<MilestoneId> in(List<PhasePlan> phases) {
        Circles search = new Circles(waiting(phases));
        return Plans.ids(phases).stream()
                .map(search::from)
                .filter(circle -> !circle.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<MilestoneId> from(MilestoneId id) {
        if (cleared.contains(id)) {
            return List.of();
        }
        if (path.contains(id)) {
            return path.stream().dropWhile(one -> !one.equals(id)).toList();
        }
        path.addLast(id);
        for (MilestoneId next : waitsFor.getOrDefault(id, List.of())) {
            List<MilestoneId> circle = from(next);
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        path.removeLast();
        cleared.add(id);
        return List.of();
    }

    private static Map<MilestoneId, List<MilestoneId>> waiting(List<PhasePlan> phases) {
        Map<MilestoneId, List<MilestoneId>> waiting = new HashMap<>();
        List<MilestoneId> before = List.of();
        for (PhasePlan phase : phases) {
            for (MilestonePlan plan : phase.milestones()) {
                List<MilestoneId> all = new ArrayList<>(plan.dependsOn());
                all.addAll(before);
                waiting.put(plan.id(), all);
            }
            before = phase.milestones().stream().map(MilestonePlan::id).toList();
        }
        return waiting;
    }
}
