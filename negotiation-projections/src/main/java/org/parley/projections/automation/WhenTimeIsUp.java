package org.parley.projections.automation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.core.incident.command.NoteUnanswered;
import org.parley.core.measure.command.EndNoticePeriod;
import org.parley.core.measure.command.LapseMilestone;
import org.parley.core.measure.command.NoteDueDate;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.DeadlineKind;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.SnapbackId;
import org.parley.projections.automation.deadline.Deadline;
import org.parley.projections.automation.deadline.Deadlines;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Then it is recorded, by whichever node sees it first. Each node looks again and again; who comes
 * second, or with a date that no longer holds, changes nothing: the measure or the incident itself
 * says once what the clock brought about. What fell due while nobody looked is found at the next
 * look.
 */
@Component
class WhenTimeIsUp {

    private static final Logger LOG = LoggerFactory.getLogger(WhenTimeIsUp.class);
    private static final int AT_ONCE = 200;

    private final Deadlines deadlines;
    private final Orders orders;
    private final Clock clock;

    /** What was said already, until the read model knows it. */
    private final Cache<Deadline, Boolean> said =
            Caffeine.newBuilder()
                    .maximumSize(100_000)
                    .expireAfterWrite(Duration.ofMinutes(5))
                    .build();

    WhenTimeIsUp(Deadlines deadlines, Orders orders, Clock clock) {
        this.deadlines = deadlines;
        this.orders = orders;
        this.clock = clock;
    }

    /** Looks at the clock. A failure is tried again at the next look. */
    @Scheduled(
            initialDelayString = "${parley.deadlines.every:PT2S}",
            fixedDelayString = "${parley.deadlines.every:PT2S}")
    void look() {
        Instant now = clock.instant();
        try {
            List<Deadline> due = deadlines.due(now, null, AT_ONCE);
            while (!due.isEmpty()) {
                due.stream().filter(one -> said.getIfPresent(one) == null).forEach(this::say);
                due = deadlines.due(now, due.getLast(), AT_ONCE);
            }
        } catch (RuntimeException failure) {
            LOG.warn("what has fallen due is looked at again: {}", failure.toString());
        }
    }

    private void say(Deadline deadline) {
        orders.send(command(deadline), fallenDue(deadline.at()));
        said.put(deadline, true);
    }

    private static Object command(Deadline one) {
        MilestoneId milestone = new MilestoneId(one.subject());
        return switch (one.kind()) {
            case NEAR -> note(one, milestone, DeadlineKind.NEAR);
            case MISSED -> note(one, milestone, DeadlineKind.MISSED);
            case LAPSE -> new LapseMilestone(measure(one), milestone);
            case NOTICE -> new EndNoticePeriod(measure(one), new SnapbackId(one.subject()));
            case ANSWER -> new NoteUnanswered(new IncidentId(one.subject()));
        };
    }

    private static NoteDueDate note(Deadline one, MilestoneId milestone, DeadlineKind kind) {
        LocalDate day = Objects.requireNonNull(one.day());
        return new NoteDueDate(measure(one), milestone, kind, day);
    }

    private static MeasureId measure(Deadline one) {
        return Objects.requireNonNull(one.measureId());
    }

    /** It happened when it fell due, however late somebody looked. */
    private static Circumstances fallenDue(Instant at) {
        @Nullable String said = at.toString();
        return new Circumstances(
                Circumstances.SYSTEM,
                null,
                Orders.AUTOMATION,
                false,
                new Occurrence(said, at),
                null,
                null,
                null);
    }
}
