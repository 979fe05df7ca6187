package org.parley.api.eventstore.append;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.ForcedCommit;
import org.parley.api.eventstore.warm.Freshness;
import org.parley.projections.support.Batch;

/**
 * Stands around every command. What its handlers want written goes with its events. When it has
 * none, because it was refused or had nothing to add, that must not rest on a past that another
 * node has overtaken: then it is decided again.
 */
public final class Recording {

    private final Units units;
    private final Freshness freshness;
    private final ForcedCommit forced;

    Recording(Units units, Freshness freshness, ForcedCommit forced) {
        this.units = units;
        this.freshness = freshness;
        this.forced = forced;
    }

    /** Goes around the handling of a command. */
    public @Nullable Object around(
            UnitOfWork<? extends CommandMessage<?>> command, InterceptorChain chain)
            throws Exception {
        Batch.open(command);
        command.onCommit(this::end);
        command.afterCommit(freshness::movedOn);
        command.onRollback(freshness::failed);
        try {
            return chain.proceed();
        } catch (ConcurrencyException lostRace) {
            throw lostRace;
        } catch (RuntimeException refused) {
            freshness.require(command, refused);
            throw refused;
        }
    }

    /** Whoever repeats something that is visible waits until it is on disk, too. */
    private void end(UnitOfWork<?> command) {
        if (!units.hasEvents(command)) {
            freshness.require(command, null);
        }
        if (!units.write(command)) {
            forced.await();
        }
    }
}
