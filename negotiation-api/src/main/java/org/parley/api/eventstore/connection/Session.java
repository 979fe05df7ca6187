package org.parley.api.eventstore.connection;

/** What a new connection of the pool says first. */
final class Session {

    private Session() {}

    /** Sets the limits that this release of the server knows, and takes on the role. */
    static String onPostgresql(Limits limits, Logins logins) {
        String set =
                """
                select set_config(known.name, wanted.millis, false)
                from (values ('statement_timeout', '%d'), ('lock_timeout', '%d'),
                    ('idle_in_transaction_session_timeout', '%d'), ('transaction_timeout', '%d'))
                    wanted (name, millis)
                join pg_settings known on known.name = wanted.name\
                """
                        .formatted(
                                limits.statement().toMillis(),
                                limits.lock().toMillis(),
                                limits.idle().toMillis(),
                                limits.transaction().toMillis());
        return logins.areOne()
                ? set + "; select set_config('role', current_database() || '_serving', false)"
                : set;
    }

    /** H2 knows of statements and locks only. */
    static String onH2(Limits limits) {
        return "set query_timeout %d; set lock_timeout %d"
                .formatted(limits.statement().toMillis(), limits.lock().toMillis());
    }
}
