package org.parley.api.imports;

import static java.util.Map.entry;

import java.util.Map;
import org.parley.api.agenda.AgendaItemForm;
import org.parley.api.agenda.OrderForm;
import org.parley.api.anchor.AnchorDateForm;
import org.parley.api.anchor.AnchorForm;
import org.parley.api.command.ConsentForm;
import org.parley.api.command.Ids;
import org.parley.api.negotiation.DelegateForm;
import org.parley.api.negotiation.LifecycleForm;
import org.parley.api.negotiation.LifecycleTarget;
import org.parley.api.negotiation.NegotiationForm;
import org.parley.api.negotiation.PartyForm;
import org.parley.api.position.PositionForm;
import org.parley.api.round.ClosingForm;
import org.parley.api.round.RoundForm;
import org.parley.core.negotiation.command.AccreditDelegate;
import org.parley.core.negotiation.command.CloseRound;
import org.parley.core.negotiation.command.CollapseNegotiation;
import org.parley.core.negotiation.command.ConcludeNegotiation;
import org.parley.core.negotiation.command.ConsentToAgendaItem;
import org.parley.core.negotiation.command.ConveneNegotiation;
import org.parley.core.negotiation.command.MoveAgendaItem;
import org.parley.core.negotiation.command.NameAnchor;
import org.parley.core.negotiation.command.NegotiationCommand;
import org.parley.core.negotiation.command.OpenNegotiation;
import org.parley.core.negotiation.command.OpenRound;
import org.parley.core.negotiation.command.ProposeAgendaItem;
import org.parley.core.negotiation.command.RecallDelegate;
import org.parley.core.negotiation.command.RegisterParty;
import org.parley.core.negotiation.command.ReorderAgenda;
import org.parley.core.negotiation.command.ResumeNegotiation;
import org.parley.core.negotiation.command.SetAnchor;
import org.parley.core.negotiation.command.StatePosition;
import org.parley.core.negotiation.command.SuspendNegotiation;
import org.parley.core.negotiation.command.WithdrawAgendaItem;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PositionId;
import org.parley.core.shared.RoundId;
import org.parley.core.shared.Title;
import org.parley.core.shared.Username;

/** What is said at the table. */
final class TableOps {

    static final Map<Class<? extends NegotiationCommand>, Op> ALL =
            Map.ofEntries(
                    entry(OpenNegotiation.class, TableOps::open),
                    entry(RegisterParty.class, TableOps::register),
                    entry(AccreditDelegate.class, TableOps::accredit),
                    entry(RecallDelegate.class, TableOps::recall),
                    entry(ConveneNegotiation.class, moving(LifecycleTarget.CONVENED)),
                    entry(SuspendNegotiation.class, moving(LifecycleTarget.SUSPENDED)),
                    entry(ResumeNegotiation.class, moving(LifecycleTarget.RESUMED)),
                    entry(ConcludeNegotiation.class, moving(LifecycleTarget.CONCLUDED)),
                    entry(CollapseNegotiation.class, moving(LifecycleTarget.COLLAPSED)),
                    entry(OpenRound.class, TableOps::openRound),
                    entry(CloseRound.class, TableOps::closeRound),
                    entry(NameAnchor.class, TableOps::nameAnchor),
                    entry(SetAnchor.class, TableOps::setAnchor),
                    entry(ProposeAgendaItem.class, TableOps::propose),
                    entry(ConsentToAgendaItem.class, TableOps::consent),
                    entry(ReorderAgenda.class, TableOps::reorder),
                    entry(WithdrawAgendaItem.class, AgendaMoves::withdraw),
                    entry(MoveAgendaItem.class, AgendaMoves::move),
                    entry(StatePosition.class, TableOps::state));

    private TableOps() {}

    private static Intention open(Fields line, Scene scene) {
        NegotiationId id = line.id(NegotiationId::new);
        Ids parties = line.ids("parties", "");
        return line.as(NegotiationForm.class, form -> form.toCommand(id, parties));
    }

    private static Intention register(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        PartyId id = line.id(PartyId::new);
        return line.as(PartyForm.class, form -> form.toCommand(negotiation, id));
    }

    private static Intention accredit(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        return line.as(DelegateForm.class, form -> form.toCommand(negotiation));
    }

    private static Intention recall(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        Username username = line.take("username", Username::new);
        return line.as(ConsentForm.class, _ -> new RecallDelegate(negotiation, username));
    }

    private static Op moving(LifecycleTarget to) {
        return (line, _) -> {
            NegotiationId negotiation = line.negotiation();
            return line.saying("to", to)
                    .as(LifecycleForm.class, form -> form.toCommand(negotiation));
        };
    }

    private static Intention openRound(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        RoundId id = line.id(RoundId::new);
        return line.as(RoundForm.class, form -> form.toCommand(negotiation, id));
    }

    private static Intention closeRound(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        RoundId round = line.take("roundId", RoundId::of);
        return line.as(ClosingForm.class, form -> form.toCommand(negotiation, round));
    }

    private static Intention nameAnchor(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        return line.as(AnchorForm.class, form -> form.toCommand(negotiation));
    }

    private static Intention setAnchor(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        Title name = line.take("name", Title::new);
        return line.as(AnchorDateForm.class, form -> form.toCommand(negotiation, name));
    }

    private static Intention propose(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        AgendaItemId id = line.id(AgendaItemId::new);
        return line.as(AgendaItemForm.class, form -> form.toCommand(negotiation, id));
    }

    private static Intention consent(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        AgendaItemId item = line.take("agendaItemId", AgendaItemId::of);
        return line.as(ConsentForm.class, _ -> new ConsentToAgendaItem(negotiation, item));
    }

    private static Intention reorder(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        return line.as(OrderForm.class, form -> form.toCommand(negotiation));
    }

    private static Intention state(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        AgendaItemId item = line.take("agendaItemId", AgendaItemId::of);
        PositionId id = line.id(PositionId::new);
        return line.as(PositionForm.class, form -> form.toCommand(negotiation, item, id));
    }
}
