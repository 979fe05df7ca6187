package org.parley.core.measure;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.parley.core.axon.Room;
import org.parley.core.measure.command.AssessMilestone;
import org.parley.core.measure.command.DisputeMilestone;
import org.parley.core.measure.command.DisputeSnapback;
import org.parley.core.measure.command.EndNoticePeriod;
import org.parley.core.measure.command.LapseMilestone;
import org.parley.core.measure.command.MeasureCommand;
import org.parley.core.measure.command.NoteDueDate;
import org.parley.core.measure.command.NotifySnapback;
import org.parley.core.measure.command.RecordLapse;
import org.parley.core.measure.command.WaiveMilestone;
import org.parley.core.measure.command.WithdrawDispute;
import org.parley.core.measure.command.WithdrawSnapback;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.outside.Table;
import org.parley.core.outside.Tables;
import org.parley.core.shared.Circumstances;

/**
 * The part of the shell that hears where people differ, what need not be done, and what the clock
 * brings about.
 */
abstract class MeasureShell extends Room {

    @CommandHandler
    long handle(AssessMilestone c, Circumstances by, Tables tables) {
        return run(c, by, tables, (m, in) -> DisputeDecisions.assess(m, c, in.requireParty()));
    }

    @CommandHandler
    long handle(WaiveMilestone c, Circumstances by, Tables tables) {
        return run(
                c,
                by,
                tables,
                (m, in) -> WaiverDecisions.waive(m, c, in.requireParty(), table(m, tables)));
    }

    @CommandHandler
    long handle(DisputeMilestone c, Circumstances by, Tables tables) {
        return run(
                c,
                by,
                tables,
                (m, in) -> DisputeDecisions.dispute(m, c, in.requireParty(), table(m, tables)));
    }

    @CommandHandler
    long handle(WithdrawDispute c, Circumstances by, Tables tables) {
        return run(c, by, tables, (m, in) -> DisputeDecisions.withdraw(m, c, in.requireParty()));
    }

    @CommandHandler
    long handle(NoteDueDate c, Circumstances by, Tables tables) {
        return run(c, by, tables, (m, in) -> ClockDecisions.note(m, c, table(m, tables), now()));
    }

    @CommandHandler
    long handle(LapseMilestone c, Circumstances by, Tables tables) {
        return run(c, by, tables, (m, in) -> ClockDecisions.lapse(m, c, table(m, tables), now()));
    }

    @CommandHandler
    long handle(RecordLapse c, Circumstances by, Tables tables) {
        return run(
                c,
                by,
                tables,
                (m, in) ->
                        ClockDecisions.lapse(m, c, table(m, tables), in.occurrence().effective()));
    }

    @CommandHandler
    long handle(NotifySnapback c, Circumstances by, Tables tables) {
        return run(
                c,
                by,
                tables,
                (m, in) ->
                        SnapbackDecisions.give(
                                m, c, in.requireParty(), table(m, tables), in.occurrence()));
    }

    @CommandHandler
    long handle(WithdrawSnapback c, Circumstances by, Tables tables) {
        return run(
                c,
                by,
                tables,
                (m, in) ->
                        SnapbackDecisions.withdraw(
                                m, c, in.requireParty(), table(m, tables), in.occurrence()));
    }

    @CommandHandler
    long handle(DisputeSnapback c, Circumstances by, Tables tables) {
        return run(
                c,
                by,
                tables,
                (m, in) -> SnapbackDecisions.dispute(m, c, in.requireParty(), table(m, tables)));
    }

    @CommandHandler
    long handle(EndNoticePeriod c, Circumstances by, Tables tables) {
        return run(c, by, tables, (m, in) -> SnapbackDecisions.end(m, c, now()));
    }

    /** Lets a command in, decides, and records what follows. */
    abstract long run(
            MeasureCommand c,
            Circumstances by,
            Tables tables,
            BiFunction<MeasureState, Circumstances, List<MeasureEvent>> decision);

    static Instant now() {
        return GenericEventMessage.clock.instant();
    }

    static Table table(MeasureState measure, Tables tables) {
        return Outside.table(tables, measure.negotiationId());
    }
}
