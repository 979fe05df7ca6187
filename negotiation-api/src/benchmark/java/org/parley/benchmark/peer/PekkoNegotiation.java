package org.parley.benchmark.peer;

import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;

/** A negotiation as an event-sourced actor: counts its events, answers when one is stored. */
final class PekkoNegotiation extends EventSourcedBehavior<PekkoNegotiation.Order, String, Integer> {

    sealed interface Order {}

    record Say(String json, ActorRef<Done> whom) implements Order {}

    record Leave() implements Order {}

    private PekkoNegotiation(String id) {
        super(PersistenceId.ofUniqueId(id));
    }

    static Behavior<Order> of(String id) {
        return new PekkoNegotiation(id);
    }

    @Override
    public Integer emptyState() {
        return 0;
    }

    @Override
    public CommandHandler<Order, String, Integer> commandHandler() {
        return newCommandHandlerBuilder()
                .forAnyState()
                .onCommand(
                        Say.class,
                        say -> Effect().persist(say.json).thenReply(say.whom, _ -> Done.done()))
                .onCommand(Leave.class, _ -> Effect().stop())
                .build();
    }

    @Override
    public EventHandler<Integer, String> eventHandler() {
        return (said, _) -> said + 1;
    }
}
