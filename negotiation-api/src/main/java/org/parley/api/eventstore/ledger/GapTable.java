package org.parley.api.eventstore.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Numbers of events that were passed and are missing: taken back, or of a transaction that has not
 * ended. Looked for as long as such a transaction can live, and then some.
 */
record GapTable(JdbcClient jdbc) {

    /** From one number to another, both missing. */
    record Gap(long first, long last) {

        boolean has(long number) {
            return first <= number && number <= last;
        }
    }

    /** Notices what is missing among numbers that rise above the last one known. */
    void notice(long last, List<Long> numbers, Instant now) {
        long expected = last + 1;
        for (long number : numbers) {
            if (number > expected) {
                add(new Gap(expected, number - 1), now);
            }
            expected = number + 1;
        }
    }

    /** Takes out numbers that have come after all. */
    void fill(Collection<Long> numbers, Instant now) {
        for (long number : new TreeSet<>(numbers)) {
            for (Gap gap : all().stream().filter(g -> g.has(number)).toList()) {
                jdbc.sql("delete from ledger_gap where first_index = ?")
                        .param(gap.first())
                        .update();
                rest(gap, number).forEach(part -> add(part, now));
            }
        }
    }

    /** Gives up those that were noticed so long ago; writes nothing where there are none. */
    void forget(Instant now, Duration after) {
        OffsetDateTime then = now.minus(after).atOffset(ZoneOffset.UTC);
        boolean any =
                jdbc.sql("select exists (select 1 from ledger_gap where noticed_at < ?)")
                        .param(then)
                        .query(Boolean.class)
                        .single();
        if (any) {
            jdbc.sql("delete from ledger_gap where noticed_at < ?").param(then).update();
        }
    }

    List<Gap> all() {
        return jdbc.sql("select first_index, last_index from ledger_gap order by first_index")
                .query((row, _) -> new Gap(row.getLong(1), row.getLong(2)))
                .list();
    }

    private static List<Gap> rest(Gap gap, long number) {
        List<Gap> rest = new ArrayList<>();
        if (gap.first() < number) {
            rest.add(new Gap(gap.first(), number - 1));
        }
        if (number < gap.last()) {
            rest.add(new Gap(number + 1, gap.last()));
        }
        return rest;
    }

    private void add(Gap gap, Instant now) {
        jdbc.sql("insert into ledger_gap (first_index, last_index, noticed_at) values (?, ?, ?)")
                .params(gap.first(), gap.last(), now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
