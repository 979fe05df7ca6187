package org.parley.core.axon;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.ParleyEvent;

/**
 * The base of the aggregates' shells. Both methods work only inside a command handler of the
 * aggregate.
 */
public abstract class Room {

    /**
     * Another one in the same state, for whoever has to go back to it. Its state never changes, so
     * that nothing of it has to be copied.
     *
     * @throws NullPointerException when there is no state yet
     */
    public abstract Room copy();

    /**
     * Lets a command in, or refuses it: when the caller saw another version than the current one (a
     * stream without events has none that could have been seen), speaks on behalf of a party
     * outside an archive, or says that it happened in the future or before what it is about.
     *
     * @param about the occurrence of what the command is about, or null when it begins something
     * @return the circumstances, put in order no earlier than what the command is about
     */
    protected final Circumstances admit(
            Circumstances by, @Nullable Occurrence about, Instant now, boolean archive) {
        Admission.refuseStale(by.expectedVersion(), AggregateLifecycle.getVersion());
        Admission.refuseOnBehalf(by, archive);
        Admission.refuseFuture(by.occurrence(), now);
        return by.at(Admission.inOrder(by.occurrence(), about));
    }

    /** Records the events, all in the same circumstances, and answers the version after them. */
    protected final long emit(List<? extends ParleyEvent> events, Circumstances by) {
        return emit(events, _ -> by);
    }

    /**
     * Records the events, each in its own circumstances. They are asked for when the events before
     * have been taken into the state already.
     */
    protected final <E extends ParleyEvent> long emit(
            List<? extends E> events, Function<? super E, Circumstances> by) {
        events.forEach(event ->
                AggregateLifecycle.apply(
                        event, MetaData.from(by.apply(event).asMetadataOf(event))));
        Long version = AggregateLifecycle.getVersion();
        return version == null ? Admission.NOTHING_YET : version;
    }
}
