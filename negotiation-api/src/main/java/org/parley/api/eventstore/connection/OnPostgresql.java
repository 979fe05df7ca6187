package org.parley.api.eventstore.connection;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the URL names a PostgreSQL. */
final class OnPostgresql implements Condition {

    static final String SCHEME = "jdbc:postgresql:";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return context.getEnvironment().getProperty("spring.datasource.url", "").startsWith(SCHEME);
    }
}
