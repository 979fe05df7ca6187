package org.parley.projections.dossier.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.event.DueDateResolved;
import org.parley.core.measure.event.ExtensionSupported;
import org.parley.core.measure.event.MilestoneExtended;
import org.parley.core.shared.Due;
import org.parley.core.shared.PartyId;
import org.parley.projections.support.Schedule;
import org.parley.projections.support.Told;

/** The chain of due dates of one milestone: the first promise, then what was agreed later. */
final class PromisesFold {

    private record Link(
            Due due, @Nullable LocalDate day, @Nullable String reason, @Nullable Told told) {}

    private record Wish(ExtensionSupported event, Told told) {}

    private final List<Link> chain = new ArrayList<>();
    private final Map<PartyId, Wish> wishes = new LinkedHashMap<>();

    PromisesFold(@Nullable Due first) {
        if (first != null) {
            chain.add(new Link(first, first.date(), null, null));
        }
    }

    void resolve(DueDateResolved event) {
        chain.replaceAll(link ->
                link.due.equals(event.promise())
                        ? new Link(link.due, event.due(), link.reason, link.told)
                        : link);
    }

    void wish(ExtensionSupported event, Told told) {
        wishes.put(event.partyId(), new Wish(event, told));
    }

    void extend(MilestoneExtended event, Told told) {
        chain.add(new Link(event.due(), event.due().date(), event.reason(), told));
        wishes.clear();
    }

    @Nullable Due terms() {
        return chain.isEmpty() ? null : chain.getLast().due;
    }

    /** The day that holds now, or null. */
    @Nullable LocalDate day() {
        return chain.isEmpty() ? null : chain.getLast().day;
    }

    Schedule schedule(
            @Nullable LocalDate doneOn, LocalDate today, boolean waived, boolean runsOut) {
        return chain.isEmpty()
                ? Schedule.of(null, null, 0, doneOn, today, waived, runsOut)
                : Schedule.of(
                        chain.getFirst().day,
                        chain.getLast().day,
                        chain.size() - 1,
                        doneOn,
                        today,
                        waived,
                        runsOut);
    }

    List<Extension> extensions(Function<PartyId, String> names) {
        Stream<Extension> agreed = chain.stream().flatMap(PromisesFold::agreed);
        Stream<Extension> asked = wishes.values().stream().map(wish -> asked(wish, names));
        return Stream.concat(agreed, asked).toList();
    }

    private static Stream<Extension> agreed(Link link) {
        return link.reason == null || link.told == null
                ? Stream.empty()
                : Stream.of(new Extension(link.due, link.day, true, null, link.reason, link.told));
    }

    private static Extension asked(Wish wish, Function<PartyId, String> names) {
        ExtensionSupported e = wish.event;
        return new Extension(
                e.due(), e.due().date(), false, names.apply(e.partyId()), e.reason(), wish.told);
    }
}
