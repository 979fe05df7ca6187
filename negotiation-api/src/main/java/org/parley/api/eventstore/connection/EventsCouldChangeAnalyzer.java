package org.parley.api.eventstore.connection;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines what is wrong with the role and what to do. */
final class EventsCouldChangeAnalyzer extends AbstractFailureAnalyzer<EventsCouldChange> {

    @Override
    protected FailureAnalysis analyze(Throwable root, EventsCouldChange cause) {
        return new FailureAnalysis(
                "Parley would serve as the database role \"%s\", which may change or remove events."
                        .formatted(cause.role()),
                "Give SPRING_DATASOURCE_USERNAME a login that owns nothing, and the owner's login to"
                        + " SPRING_FLYWAY_USER; or give only the owner's login to SPRING_DATASOURCE_USERNAME.",
                cause);
    }
}
