package org.parley.api.eventstore.connection;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when the only login may not make the role that serves. */
final class NoServingRole extends AbstractFailureAnalyzer<SQLException> {

    /** The migration's own code for it. */
    private static final String CODE = "PY001";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        return CODE.equals(cause.getSQLState())
                ? new FailureAnalysis(
                        "The login owns the events, and may not make the role that serves without the right to change them.",
                        "Let an administrator run what follows and start again: "
                                + statements(cause),
                        cause)
                : null;
    }

    /** The migration says them behind a mark. */
    private static String statements(SQLException cause) {
        String message = String.valueOf(cause.getMessage());
        int mark = message.indexOf("create role");
        return mark < 0 ? message : message.substring(mark).lines().findFirst().orElse(message);
    }
}
