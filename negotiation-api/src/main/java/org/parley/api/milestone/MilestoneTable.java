package org.parley.api.milestone;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.parley.api.table.Table;
import org.parley.core.shared.Decimal;
import org.parley.projections.milestone.MilestoneLine;

/** Milestones as a table for a spreadsheet. */
final class MilestoneTable {

    static final Table<MilestoneLine> COLUMNS =
            new Table<MilestoneLine>()
                    .with("id", MilestoneLine::id)
                    .with("negotiation", MilestoneLine::negotiation)
                    .with("measure", MilestoneLine::measure)
                    .with("phase", MilestoneLine::phase)
                    .with("title", MilestoneLine::title)
                    .with("kind", MilestoneLine::kind)
                    .with("category", MilestoneLine::category)
                    .with("responsible", MilestoneLine::responsible)
                    .with("verifier", MilestoneLine::verifier)
                    .with("level", MilestoneLine::level)
                    .with("claim", MilestoneLine::claim)
                    .with("verification", MilestoneLine::verification)
                    .with("standing", MilestoneLine::standing)
                    .with("schedule", line -> line.schedule().status())
                    .with("firstDue", line -> line.schedule().firstDue())
                    .with("due", line -> line.schedule().due())
                    .with("daysLateFirst", line -> line.schedule().daysLateFirst())
                    .with("daysLate", line -> line.schedule().daysLate())
                    .with("extensions", line -> line.schedule().extensions())
                    .with("value", line -> number(line.value()))
                    .with("unit", MilestoneTable::unit)
                    .with("target", MilestoneTable::target)
                    .with("waived", MilestoneLine::waived)
                    .with("exceeded", MilestoneLine::exceeded);

    private MilestoneTable() {}

    private static @Nullable String unit(MilestoneLine line) {
        if (line.limit() != null) {
            return line.limit().unit();
        }
        return line.indicator() == null ? null : line.indicator().unit();
    }

    private static @Nullable BigDecimal target(MilestoneLine line) {
        return line.indicator() == null ? null : number(line.indicator().target());
    }

    private static @Nullable BigDecimal number(@Nullable Decimal value) {
        return value == null ? null : value.value();
    }
}
