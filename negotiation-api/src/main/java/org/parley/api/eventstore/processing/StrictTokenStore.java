package org.parley.api.eventstore.processing;

import static org.axonframework.common.jdbc.JdbcUtils.closeQuietly;
import static org.axonframework.common.jdbc.JdbcUtils.executeUpdate;

import java.sql.Connection;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;

/**
 * Lets only the holder of a part say how far it has come. The framework's store claims a part that
 * nobody holds while it is written: a node that slept through the loss of its claim could so undo
 * what others have done since, and events would be handled twice or never.
 */
public final class StrictTokenStore extends JdbcTokenStore {

    StrictTokenStore(Builder builder) {
        super(builder);
    }

    @Override
    public void storeToken(TrackingToken token, String processorName, int segment) {
        Connection connection = getConnection();
        try {
            int stored =
                    executeUpdate(
                            connection,
                            it -> storeUpdate(it, token, processorName, segment),
                            failed -> new JdbcException("cannot store a token", failed));
            if (stored == 0) {
                throw new UnableToClaimTokenException(
                        "part %d of %s is not held by this node".formatted(segment, processorName));
            }
        } finally {
            closeQuietly(connection);
        }
    }
}
