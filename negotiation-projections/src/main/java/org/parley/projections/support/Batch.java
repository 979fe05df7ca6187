package org.parley.projections.support;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What the handlers of one unit of work want written, in order. Whoever opens a batch writes it, in
 * the transaction in which the unit of work ends. Not for several threads.
 */
public final class Batch {

    private static final String RESOURCE = Batch.class.getName();

    private final List<Write> writes = new ArrayList<>();
    private final Set<Write> last = new LinkedHashSet<>();

    /** The batch open for this unit of work, or null when rows are to be written at once. */
    public static @Nullable Batch of(UnitOfWork<?> unit) {
        return ownerOf(unit).getResource(RESOURCE);
    }

    /** The batch for this unit of work, opened if it is not yet. */
    public static Batch open(UnitOfWork<?> unit) {
        return ownerOf(unit).getOrComputeResource(RESOURCE, _ -> new Batch());
    }

    /**
     * The unit of work with which writes become lasting: that of the command in hand, which may be
     * sent by the handler of an event, or else the outermost one.
     */
    public static UnitOfWork<?> ownerOf(UnitOfWork<?> unit) {
        return isOfCommand(unit)
                ? unit
                : unit.parent().<UnitOfWork<?>>map(Batch::ownerOf).orElse(unit);
    }

    /** Whether it is a command's. */
    public static boolean isOfCommand(UnitOfWork<?> unit) {
        return unit.getMessage() instanceof CommandMessage<?>;
    }

    /** Says that what a unit of work writes is for those tables, and not for those that answer. */
    public static void fill(UnitOfWork<?> unit, Colour tables) {
        unit.resources().put(Colour.class.getName(), tables);
    }

    /** The tables that it fills, or null when it writes to those that answer. */
    public static @Nullable Colour filledBy(UnitOfWork<?> unit) {
        return unit.getResource(Colour.class.getName());
    }

    public void add(Write write) {
        writes.add(write);
    }

    /**
     * Adds what is worked out from rows that others in the batch write: it is written after all of
     * them, and once, however often it is added. It must do no harm when these were cut off.
     */
    public void addLast(Write write) {
        last.add(write);
    }

    /** How many were added, without those that come last. */
    public int size() {
        return writes.size();
    }

    /** Forgets all but the first so many. */
    public void truncate(int size) {
        writes.subList(size, writes.size()).clear();
    }

    /** All that was added, once: the batch is empty then. */
    public List<Write> drain() {
        List<Write> all = new ArrayList<>(writes);
        all.addAll(last);
        writes.clear();
        last.clear();
        return all;
    }
}
