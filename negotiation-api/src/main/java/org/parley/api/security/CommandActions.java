package org.parley.api.security;

import org.jspecify.annotations.Nullable;
import org.parley.core.backchannel.command.BackchannelCommand;
import org.parley.core.backchannel.command.LeaveBackchannel;
import org.parley.core.backchannel.command.OpenBackchannel;
import org.parley.core.backchannel.command.RecordLineReading;
import org.parley.core.backchannel.command.SendMessage;
import org.parley.core.brief.command.BriefCommand;
import org.parley.core.brief.command.DiscloseRedLine;
import org.parley.core.brief.command.NoteIncident;
import org.parley.core.brief.command.PlanConsultation;
import org.parley.core.brief.command.ReadOutConsultation;
import org.parley.core.brief.command.RecordInternalPosition;
import org.parley.core.brief.command.ReviseRedLine;
import org.parley.core.brief.command.SetRedLine;
import org.parley.core.brief.command.WithdrawRedLine;
import org.parley.core.custody.command.ApproveBreakGlass;
import org.parley.core.custody.command.ApproveShredding;
import org.parley.core.custody.command.BreakGlassCommand;
import org.parley.core.custody.command.CustodyCommand;
import org.parley.core.custody.command.EndBreakGlass;
import org.parley.core.custody.command.RecordReading;
import org.parley.core.custody.command.RecordShredding;
import org.parley.core.custody.command.RefuseBreakGlass;
import org.parley.core.custody.command.RefuseShredding;
import org.parley.core.custody.command.RequestBreakGlass;
import org.parley.core.custody.command.RequestShredding;
import org.parley.core.custody.command.ShreddingCommand;
import org.parley.core.custody.command.WithdrawShredding;
import org.parley.core.incident.command.AcknowledgeIncident;
import org.parley.core.incident.command.CloseIncident;
import org.parley.core.incident.command.DeEscalateIncident;
import org.parley.core.incident.command.EscalateIncident;
import org.parley.core.incident.command.IncidentCommand;
import org.parley.core.incident.command.LogHotlineCall;
import org.parley.core.incident.command.NoteUnanswered;
import org.parley.core.incident.command.ReopenIncident;
import org.parley.core.incident.command.ReportIncident;
import org.parley.core.incident.command.TakeIncidentStep;
import org.parley.core.measure.command.MeasureCommand;
import org.parley.core.negotiation.command.AccreditDelegate;
import org.parley.core.negotiation.command.AgendaCommand;
import org.parley.core.negotiation.command.AnchorCommand;
import org.parley.core.negotiation.command.CloseRound;
import org.parley.core.negotiation.command.ConsentToAgendaItem;
import org.parley.core.negotiation.command.LifecycleCommand;
import org.parley.core.negotiation.command.MoveAgendaItem;
import org.parley.core.negotiation.command.NameAnchor;
import org.parley.core.negotiation.command.NegotiationCommand;
import org.parley.core.negotiation.command.OpenNegotiation;
import org.parley.core.negotiation.command.OpenRound;
import org.parley.core.negotiation.command.PositionCommand;
import org.parley.core.negotiation.command.ProposeAgendaItem;
import org.parley.core.negotiation.command.RecallDelegate;
import org.parley.core.negotiation.command.RecordDisclosedRedLine;
import org.parley.core.negotiation.command.RegisterParty;
import org.parley.core.negotiation.command.ReorderAgenda;
import org.parley.core.negotiation.command.RoundCommand;
import org.parley.core.negotiation.command.SeatingCommand;
import org.parley.core.negotiation.command.SetAnchor;
import org.parley.core.negotiation.command.StatePosition;
import org.parley.core.negotiation.command.WithdrawAgendaItem;

/** The action that each command is. A command without one does not compile. */
public final class CommandActions {

    private CommandActions() {}

    /** The action, or null for something that is no command of ours. */
    public static @Nullable Action of(Object message) {
        return switch (message) {
            case NegotiationCommand command -> of(command);
            case BriefCommand command -> of(command);
            case CustodyCommand command -> of(command);
            case MeasureCommand command -> MeasureActions.of(command);
            case IncidentCommand command -> of(command);
            case BackchannelCommand command -> of(command);
            default -> null;
        };
    }

    private static Action of(NegotiationCommand message) {
        return switch (message) {
            case SeatingCommand command -> of(command);
            case LifecycleCommand _ -> Action.MOVE_LIFECYCLE;
            case RoundCommand command -> of(command);
            case AnchorCommand command -> of(command);
            case AgendaCommand command -> of(command);
            case PositionCommand command -> of(command);
        };
    }

    private static Action of(SeatingCommand message) {
        return switch (message) {
            case OpenNegotiation _ -> Action.OPEN_NEGOTIATION;
            case RegisterParty _ -> Action.REGISTER_PARTY;
            case AccreditDelegate _ -> Action.ACCREDIT_DELEGATE;
            case RecallDelegate _ -> Action.RECALL_DELEGATE;
        };
    }

    private static Action of(RoundCommand message) {
        return switch (message) {
            case OpenRound _ -> Action.OPEN_ROUND;
            case CloseRound _ -> Action.CLOSE_ROUND;
        };
    }

    private static Action of(AnchorCommand message) {
        return switch (message) {
            case NameAnchor _ -> Action.NAME_ANCHOR;
            case SetAnchor _ -> Action.SET_ANCHOR;
        };
    }

    private static Action of(AgendaCommand message) {
        return switch (message) {
            case ProposeAgendaItem _ -> Action.PROPOSE_AGENDA_ITEM;
            case ConsentToAgendaItem _ -> Action.CONSENT_TO_AGENDA_ITEM;
            case ReorderAgenda _ -> Action.REORDER_AGENDA;
            case WithdrawAgendaItem _ -> Action.WITHDRAW_AGENDA_ITEM;
            case MoveAgendaItem _ -> Action.MOVE_AGENDA_ITEM;
        };
    }

    private static Action of(PositionCommand message) {
        return switch (message) {
            case StatePosition _ -> Action.STATE_POSITION;
            case RecordDisclosedRedLine _ -> Action.RECORD_DISCLOSED_RED_LINE;
        };
    }

    private static Action of(BriefCommand message) {
        return switch (message) {
            case SetRedLine _ -> Action.SET_RED_LINE;
            case ReviseRedLine _ -> Action.REVISE_RED_LINE;
            case DiscloseRedLine _ -> Action.DISCLOSE_RED_LINE;
            case WithdrawRedLine _ -> Action.WITHDRAW_RED_LINE;
            case RecordInternalPosition _ -> Action.RECORD_INTERNAL_POSITION;
            case NoteIncident _ -> Action.NOTE_INCIDENT;
            case PlanConsultation _ -> Action.PLAN_CONSULTATION;
            case ReadOutConsultation _ -> Action.READ_OUT_CONSULTATION;
        };
    }

    private static Action of(IncidentCommand message) {
        return switch (message) {
            case ReportIncident _ -> Action.REPORT_INCIDENT;
            case AcknowledgeIncident _, LogHotlineCall _, TakeIncidentStep _ ->
                    Action.STEP_IN_INCIDENT;
            case EscalateIncident _, DeEscalateIncident _ -> Action.STEP_IN_INCIDENT;
            case CloseIncident _, ReopenIncident _ -> Action.STEP_IN_INCIDENT;
            case NoteUnanswered _ -> Action.WATCH_THE_CLOCK;
        };
    }

    private static Action of(BackchannelCommand message) {
        return switch (message) {
            case OpenBackchannel _ -> Action.OPEN_BACKCHANNEL;
            case SendMessage _ -> Action.SEND_MESSAGE;
            case LeaveBackchannel _ -> Action.LEAVE_BACKCHANNEL;
            case RecordLineReading _ -> Action.RECORD_LINE_READING;
        };
    }

    private static Action of(CustodyCommand message) {
        return switch (message) {
            case RecordReading _ -> Action.RECORD_READING;
            case BreakGlassCommand command -> of(command);
            case ShreddingCommand command -> of(command);
        };
    }

    private static Action of(BreakGlassCommand message) {
        return switch (message) {
            case RequestBreakGlass _ -> Action.REQUEST_BREAK_GLASS;
            case ApproveBreakGlass _ -> Action.APPROVE_BREAK_GLASS;
            case RefuseBreakGlass _ -> Action.REFUSE_BREAK_GLASS;
            case EndBreakGlass _ -> Action.END_BREAK_GLASS;
        };
    }

    private static Action of(ShreddingCommand message) {
        return switch (message) {
            case RequestShredding _ -> Action.REQUEST_SHREDDING;
            case ApproveShredding _ -> Action.APPROVE_SHREDDING;
            case RefuseShredding _ -> Action.REFUSE_SHREDDING;
            case WithdrawShredding _ -> Action.WITHDRAW_SHREDDING;
            case RecordShredding _ -> Action.RECORD_SHREDDING;
        };
    }
}
