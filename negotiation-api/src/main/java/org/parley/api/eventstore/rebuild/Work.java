package org.parley.api.eventstore.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.TrackingToken;
import org.parley.api.eventstore.nodes.Peers;

/** What there is to do to a read model, phase by phase, by the node that owns its row. */
record Work(
        RebuildTable table,
        Handlers handlers,
        Clearing clearing,
        Building building,
        Switching switching,
        Peers peers,
        Clock clock) {

    /** Whoever asked which tables answer is through with them after that. */
    private static final Duration STILL_READ = Duration.ofSeconds(5);

    /** Does what is to be done, if no other node does, until it is done or stopped. */
    void on(String readModel, BooleanSupplier stopped) {
        if (table.find(readModel).map(Rebuild::phase).orElse(Phase.RESTING) == Phase.RESTING
                || !table.claim(readModel, peers.names())) {
            return;
        }
        boolean goesOn = true;
        while (goesOn && !stopped.getAsBoolean()) {
            goesOn = next(table.find(readModel).orElseThrow(), stopped);
        }
    }

    private boolean next(Rebuild at, BooleanSupplier stopped) {
        return switch (at.phase()) {
            case RESTING -> false;
            case CLEARING -> cleared(at, Phase.BUILDING, stopped);
            case BUILDING -> built(at, stopped);
            case TIDYING -> cleared(at, Phase.RESTING, stopped);
        };
    }

    private boolean cleared(Rebuild at, Phase next, BooleanSupplier stopped) {
        if (isStillRead(at) || !clearing.clear(at, stopped)) {
            return false;
        }
        table.enter(at, next);
        return true;
    }

    private boolean isStillRead(Rebuild at) {
        Instant switchedAt = at.switchedAt();
        return switchedAt != null && switchedAt.plus(STILL_READ).isAfter(clock.instant());
    }

    private boolean built(Rebuild at, BooleanSupplier stopped) {
        EventHandlerInvoker invoker = handlers.of(at.readModel());
        TrackingToken reached = building.takeIn(at, invoker, stopped);
        return !stopped.getAsBoolean() && switching.done(at, invoker, reached);
    }
}
