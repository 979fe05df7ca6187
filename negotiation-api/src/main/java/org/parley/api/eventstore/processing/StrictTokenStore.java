package org.parley.api.eventstore.processing;

import static org.axonframework.common.jdbc.JdbcUtils.closeQuietly;
import static org.axonframework.common.jdbc.JdbcUtils.executeUpdate;

import java.sql.Connection;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Lets only the holder of a part say how far it has come. The framework's store claims a part that
 * nobody holds while it is written: a node that slept through the loss of its claim could so undo
 * what others have done since, and events would be handled twice or never.
 */
public final class StrictTokenStore extends JdbcTokenStore {

    private final Handled handled;

    StrictTokenStore(Builder builder, Handled handled) {
        super(builder);
        this.handled = handled;
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, int segment) {
        TrackingToken token = super.fetchToken(processorName, segment);
        handled.stands(processorName, segment, token);
        return token;
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, Segment segment) {
        TrackingToken token = super.fetchToken(processorName, segment);
        handled.stands(processorName, segment.getSegmentId(), token);
        return token;
    }

    @Override
    public void storeToken(TrackingToken reached, String processorName, int segment) {
        TrackingToken token = furthest(reached, processorName, segment);
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

    /** A reset alone may go back, and is no plain place until the part has come as far again. */
    private @Nullable TrackingToken furthest(
            @Nullable TrackingToken reached, String processorName, int segment) {
        if (reached == null || isReset(reached)) {
            handled.stands(processorName, segment, reached);
            return reached;
        }
        return handled.reaches(processorName, segment, reached);
    }

    private static boolean isReset(TrackingToken token) {
        return ReplayToken.isReplay(token) && !CurrentUnitOfWork.isStarted();
    }
}
