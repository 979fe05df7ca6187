package org.parley.api.command;

import org.parley.core.backchannel.command.BackchannelCommand;
import org.parley.core.backchannel.command.RecordLineReading;
import org.parley.core.brief.command.BriefCommand;
import org.parley.core.custody.command.CustodyCommand;
import org.parley.core.incident.command.IncidentCommand;
import org.parley.core.measure.command.MeasureCommand;
import org.parley.core.measure.command.RecordLapse;
import org.parley.core.negotiation.command.AgendaCommand;
import org.parley.core.negotiation.command.AnchorCommand;
import org.parley.core.negotiation.command.LifecycleCommand;
import org.parley.core.negotiation.command.NegotiationCommand;
import org.parley.core.negotiation.command.PositionCommand;
import org.parley.core.negotiation.command.RoundCommand;
import org.parley.core.negotiation.command.SeatingCommand;

/** To which stream a command speaks, and whether only a party can speak it. */
final class Streams {

    private Streams() {}

    static String of(Object command) {
        return switch (command) {
            case NegotiationCommand it -> it.negotiationId().toString();
            case BriefCommand it -> it.briefId().toString();
            case CustodyCommand it -> it.custodyId().toString();
            case MeasureCommand it -> it.measureId().toString();
            case IncidentCommand it -> it.incidentId().toString();
            case RecordLineReading it -> it.registerId().toString();
            case BackchannelCommand it -> it.backchannelId().toString();
            default -> throw new IllegalArgumentException("not a command of this house");
        };
    }

    /** Whether it is said by a party; the others are records that the secretariat keeps. */
    static boolean isSaidByParty(Object command) {
        return switch (command) {
            case NegotiationCommand it ->
                    switch (it) {
                        case SeatingCommand _, LifecycleCommand _, RoundCommand _ -> false;
                        case AnchorCommand _ -> false;
                        case AgendaCommand _, PositionCommand _ -> true;
                    };
            case RecordLapse _ -> false;
            case BriefCommand _, MeasureCommand _, BackchannelCommand _, IncidentCommand _ -> true;
            default -> false;
        };
    }
}
