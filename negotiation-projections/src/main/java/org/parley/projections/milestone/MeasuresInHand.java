package org.parley.projections.milestone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.Verification;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Page;

/**
 * Answers of any moment of the past what {@link WhoWaits}, {@link Reciprocity} and {@link
 * MeasureLines} answer for now, from measures that are folded from their streams. A test holds them
 * together.
 *
 * @param measures all that the caller may see
 */
public record MeasuresInHand(List<MeasureInHand> measures) {

    private static final Comparator<MeasureLine> BY_TITLE =
            Comparator.comparing(MeasureLine::title).thenComparing(one -> one.id().toString());
    private static final Comparator<Wait> BY_MILESTONE =
            Comparator.comparing((Wait one) -> one.milestoneId().toString())
                    .thenComparing(one -> one.on().milestoneId().toString());
    private static final Comparator<Account> BY_PARTY =
            Comparator.comparing((Account one) -> one.negotiation())
                    .thenComparing(one -> one.negotiationId().toString())
                    .thenComparing(Account::party)
                    .thenComparing(one -> one.partyId().toString())
                    .thenComparing(one -> one.category().name());

    public MeasuresInHand {
        measures = List.copyOf(measures);
    }

    /**
     * The measures that have milestones which are asked for, in order of title.
     *
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<MeasureLine> list(MilestoneFilter filter, @Nullable String cursor, int limit) {
        List<MeasureLine> found =
                measures.stream()
                        .filter(one -> one.lines().anyMatch(filter::matches))
                        .map(MeasureInHand::line)
                        .sorted(BY_TITLE)
                        .toList();
        return part(found, cursor, limit, one -> List.of("PAST_MEASURES", one.id().toString()));
    }

    /**
     * Which milestones were blocked, and by what.
     *
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<Wait> waits(MilestoneFilter filter, @Nullable String cursor, int limit) {
        Map<MilestoneId, MilestoneLine> all =
                measures.stream()
                        .flatMap(MeasureInHand::lines)
                        .collect(Collectors.toMap(MilestoneLine::id, Function.identity()));
        List<Wait> found =
                measures.stream()
                        .filter(MeasureInHand::binds)
                        .flatMap(one -> waits(one, filter, all))
                        .sorted(BY_MILESTONE)
                        .toList();
        return part(
                found,
                cursor,
                limit,
                one ->
                        List.of(
                                "PAST_WAITS",
                                one.milestoneId().toString(),
                                one.on().milestoneId().toString()));
    }

    /**
     * Who owed what, and had delivered what.
     *
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<Account> accounts(MilestoneFilter filter, @Nullable String cursor, int limit) {
        List<Account> found =
                measures.stream()
                        .filter(MeasureInHand::isOwed)
                        .flatMap(MeasureInHand::lines)
                        .filter(filter::matches)
                        .collect(
                                Collectors.groupingBy(one ->
                                        List.of(
                                                one.negotiationId(),
                                                one.responsiblePartyId(),
                                                one.category())))
                        .values()
                        .stream()
                        .map(MeasuresInHand::account)
                        .sorted(BY_PARTY)
                        .toList();
        return part(
                found,
                cursor,
                limit,
                one ->
                        List.of(
                                "PAST_ACCOUNTS",
                                one.negotiationId().toString(),
                                one.partyId().toString(),
                                one.category().name()));
    }

    private static Stream<Wait> waits(
            MeasureInHand measure, MilestoneFilter filter, Map<MilestoneId, MilestoneLine> all) {
        return IntStream.range(0, measure.phases().size())
                .boxed()
                .flatMap(phase ->
                        measure.phases().get(phase).stream()
                                .filter(MilestoneFilter::isOpen)
                                .filter(filter::matches)
                                .flatMap(one -> waits(one, measure, measure.before(phase), all)));
    }

    private static Stream<Wait> waits(
            MilestoneLine one,
            MeasureInHand measure,
            List<MilestoneLine> before,
            Map<MilestoneId, MilestoneLine> all) {
        List<Wait> waits = new ArrayList<>();
        for (MilestoneLine on : before) {
            if (MilestoneFilter.isOpen(on)) {
                waits.add(wait(one, on, Wait.Why.PHASE));
            }
        }
        for (MilestoneId promised : measure.dependsOn().getOrDefault(one.id(), List.of())) {
            MilestoneLine on = all.get(promised);
            if (on != null && MilestoneFilter.isOpen(on) && !before.contains(on)) {
                waits.add(wait(one, on, Wait.Why.DEPENDENCY));
            }
        }
        return waits.stream();
    }

    private static Wait wait(MilestoneLine one, MilestoneLine on, Wait.Why why) {
        return new Wait(
                one.negotiationId(),
                one.measureId(),
                one.id(),
                one.measure(),
                one.title(),
                one.responsible(),
                one.schedule().due(),
                new Wait.On(
                        on.id(),
                        on.measure(),
                        on.title(),
                        on.responsible(),
                        on.verifier(),
                        on.claim(),
                        on.verification(),
                        on.schedule().due()),
                why);
    }

    private static Account account(List<MilestoneLine> owed) {
        MilestoneLine one = owed.getFirst();
        return new Account(
                one.negotiationId(),
                String.valueOf(one.negotiation()),
                one.responsiblePartyId(),
                one.responsible(),
                one.category(),
                owed.size(),
                LinesInHand.count(owed, line -> line.verification() == Verification.VERIFIED),
                LinesInHand.count(owed, line -> line.schedule().daysLate() > 0),
                LinesInHand.count(owed, MilestoneLine::waived));
    }

    private static <T> Page<T> part(
            List<T> all, @Nullable String cursor, int limit, Function<T, List<String>> key) {
        List<T> rest = all;
        if (cursor != null) {
            List<List<String>> keys = all.stream().map(key).toList();
            int at =
                    keys.isEmpty() ? -1 : keys.indexOf(Cursor.read(cursor, keys.getFirst().size()));
            if (at < 0) {
                throw Cursor.notOurs();
            }
            rest = all.subList(at + 1, all.size());
        }
        return Page.of(rest.stream().limit(limit + 1L).toList(), limit, key);
    }
}
