package org.parley.api.milestone;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.api.table.Table;
import org.parley.projections.milestone.Progress;
import org.parley.projections.milestone.Progress.Change;

/** Progress as a table for a spreadsheet. What has changed stays empty where it was not asked. */
final class ProgressTable {

    static final Table<Progress> COLUMNS =
            new Table<Progress>()
                    .with("key", Progress::key)
                    .with("label", Progress::label)
                    .with("total", Progress::total)
                    .with("notStarted", group -> group.byLevel().notStarted())
                    .with("minimum", group -> group.byLevel().minimum())
                    .with("intermediate", group -> group.byLevel().intermediate())
                    .with("complete", group -> group.byLevel().complete())
                    .with("overdue", Progress::overdue)
                    .with("unverifiedClaims", Progress::unverifiedClaims)
                    .with("disputed", Progress::disputed)
                    .with("percentComplete", Progress::percentComplete)
                    .with("changeTotal", changed(Change::total))
                    .with("changeComplete", changed(Change::complete))
                    .with("changeOverdue", changed(Change::overdue))
                    .with("changeUnverifiedClaims", changed(Change::unverifiedClaims))
                    .with("changeDisputed", changed(Change::disputed))
                    .with("changePercentComplete", changed(Change::percentComplete));

    private ProgressTable() {}

    private static Function<Progress, @Nullable Object> changed(Function<Change, Object> what) {
        return group -> group.change() == null ? null : what.apply(group.change());
    }
}
