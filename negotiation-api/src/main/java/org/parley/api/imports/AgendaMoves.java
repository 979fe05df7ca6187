package org.parley.api.imports;

import static org.parley.core.shared.Checks.require;

import org.parley.api.agenda.StatusForm;
import org.parley.api.agenda.StatusTarget;
import org.parley.core.negotiation.command.AgendaCommand;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;

/** A request moves an item and withdraws it in one form; lines have a name for each. */
final class AgendaMoves {

    private AgendaMoves() {}

    static Intention withdraw(Fields line, Scene scene) {
        return read(line.saying("to", StatusTarget.WITHDRAWN), true);
    }

    static Intention move(Fields line, Scene scene) {
        return read(line, false);
    }

    private static Intention read(Fields line, boolean withdrawn) {
        NegotiationId negotiation = line.negotiation();
        AgendaItemId item = line.take("agendaItemId", AgendaItemId::of);
        return line.as(StatusForm.class, form -> command(form, negotiation, item, withdrawn));
    }

    private static AgendaCommand command(
            StatusForm form, NegotiationId negotiation, AgendaItemId item, boolean withdrawn) {
        require(
                withdrawn == (form.to() == StatusTarget.WITHDRAWN),
                "to: an item is withdrawn by op WithdrawAgendaItem");
        return form.toCommand(negotiation, item);
    }
}
