package org.parley.api.eventstore;

import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcSQLNonTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines that another process has the data folder, instead of a page of stack trace. */
final class DatabaseInUse extends AbstractFailureAnalyzer<JdbcSQLNonTransientConnectionException> {

    @Override
    protected @Nullable FailureAnalysis analyze(
            Throwable root, JdbcSQLNonTransientConnectionException cause) {
        return cause.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                ? new FailureAnalysis(
                        "The database in the data folder is in use by another process.",
                        "Stop the other Parley first, or start this one with another folder:"
                                + " --parley.data-dir=FOLDER",
                        cause)
                : null;
    }
}
