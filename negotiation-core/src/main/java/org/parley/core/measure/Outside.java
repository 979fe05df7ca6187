package org.parley.core.measure;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.time.LocalDate;
import java.util.Map;
import org.parley.core.outside.Table;
import org.parley.core.outside.Tables;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;

/**
 * What a proposal must know of its negotiation.
 *
 * @param anchors those that have a day
 * @param milestones of all measures, and whether each is verified
 */
record Outside(Table table, Map<String, LocalDate> anchors, Map<MilestoneId, Boolean> milestones) {

    static Outside of(Tables tables, NegotiationId id) {
        return new Outside(table(tables, id), tables.anchors(id), tables.milestones(id));
    }

    static Table table(Tables tables, NegotiationId id) {
        Table table = tables.find(id);
        if (table == null) {
            throw rejected(new Absent());
        }
        return table;
    }
}
