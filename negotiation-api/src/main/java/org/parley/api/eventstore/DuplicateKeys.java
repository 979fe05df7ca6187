package org.parley.api.eventstore;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a lost race by SQLSTATE 23505 (unique violation, the same in H2 and PostgreSQL),
 * wherever a batch hides it: among the causes or the next exceptions.
 */
final class DuplicateKeys implements PersistenceExceptionResolver {

    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public boolean isDuplicateKeyViolation(@Nullable Exception exception) {
        return hides(exception, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean hides(@Nullable Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        return failure instanceof SQLException sql
                        && (UNIQUE_VIOLATION.equals(sql.getSQLState())
                                || hides(sql.getNextException(), seen))
                || hides(failure.getCause(), seen);
    }
}
