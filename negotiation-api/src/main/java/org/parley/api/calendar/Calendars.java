package org.parley.api.calendar;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.api.calendar.Day.Kind;
import org.parley.api.calendar.Day.Status;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.dossier.Sitting;
import org.parley.projections.dossier.Sittings;
import org.parley.projections.dossier.measure.Measures;
import org.parley.projections.milestone.MilestoneFilter;
import org.parley.projections.milestone.MilestoneOrder;
import org.parley.projections.milestone.Milestones;
import org.springframework.stereotype.Component;

/** Gathers the days that somebody may see, from what is recorded of each measure and round. */
@Component
class Calendars {

    /** So many milestones, the next ones, tell which measures a house-wide calendar is about. */
    private static final int NEXT = 500;

    private final Milestones milestones;
    private final Measures measures;
    private final Sittings sittings;

    Calendars(Milestones milestones, Measures measures, Sittings sittings) {
        this.milestones = milestones;
        this.measures = measures;
        this.sittings = sittings;
    }

    /** The days of these negotiations from a day on, in order. */
    List<Day> of(List<NegotiationId> negotiations, LocalDate from, boolean withRounds) {
        Stream<Day> promised =
                negotiations.stream().flatMap(one -> measures.of(one).stream()).flatMap(this::of);
        Stream<Day> held =
                withRounds
                        ? negotiations.stream()
                                .flatMap(one -> sittings.of(one).stream())
                                .map(Calendars::round)
                        : Stream.empty();
        return inOrder(Stream.concat(promised, held), from);
    }

    /** The next days of all negotiations: of the measures that have the next milestones. */
    List<Day> next(LocalDate from, LocalDate today) {
        MilestoneFilter due =
                new MilestoneFilter(
                        null, null, null, null, null, null, null, null, from, null, null, null,
                        null, null);
        Stream<MeasureId> soonest =
                milestones.list(due, MilestoneOrder.DUE, null, NEXT, today).items().stream()
                        .map(line -> line.measureId())
                        .distinct();
        return inOrder(soonest.flatMap(this::of), from);
    }

    private Stream<Day> of(MeasureId measure) {
        return Stream.ofNullable(measures.recorded(measure))
                .flatMap(recorded -> new MeasureDays(recorded).all());
    }

    /** Of one day, those of older measures and earlier steps come first. */
    private static List<Day> inOrder(Stream<Day> days, LocalDate from) {
        return days.filter(day -> !day.last().isBefore(from))
                .sorted(comparing(Day::first))
                .toList();
    }

    private static Day round(Sitting sitting) {
        var round = sitting.round();
        LocalDate last = closing(round.closedOn());
        return new Day(
                "round-" + round.id() + "@parley",
                round.opensOn(),
                last == null || last.isBefore(round.opensOn()) ? round.opensOn() : last,
                "Round: " + round.title() + ", " + round.place(),
                Objects.requireNonNullElse(round.summary(), ""),
                Status.CONFIRMED,
                Kind.ROUND,
                sitting.recordedAt(),
                sitting.sequence());
    }

    /** The day of what was said as a day or an instant. */
    private static @Nullable LocalDate closing(@Nullable String closedOn) {
        return closedOn == null ? null : LocalDate.parse(closedOn.substring(0, 10));
    }
}
