package org.parley.api.imports;

import static java.util.Map.entry;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.parley.api.brief.ConsultationForm;
import org.parley.api.brief.InternalPositionForm;
import org.parley.api.brief.ReadoutForm;
import org.parley.api.command.Told;
import org.parley.api.incident.NoteForm;
import org.parley.api.redline.DisclosureForm;
import org.parley.api.redline.RedLineForm;
import org.parley.api.redline.RevisionForm;
import org.parley.api.redline.WithdrawalForm;
import org.parley.core.brief.command.BriefCommand;
import org.parley.core.brief.command.DiscloseRedLine;
import org.parley.core.brief.command.NoteIncident;
import org.parley.core.brief.command.PlanConsultation;
import org.parley.core.brief.command.ReadOutConsultation;
import org.parley.core.brief.command.RecordInternalPosition;
import org.parley.core.brief.command.ReviseRedLine;
import org.parley.core.brief.command.SetRedLine;
import org.parley.core.brief.command.WithdrawRedLine;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.ConsultationId;
import org.parley.core.shared.IncidentNoteId;
import org.parley.core.shared.InternalPositionId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;

/** What a delegation writes in its own brief. */
final class BriefOps {

    private static final PartyId NOBODY = new PartyId(new UUID(0, 0));

    static final Map<Class<? extends BriefCommand>, Op> ALL =
            Map.ofEntries(
                    entry(SetRedLine.class, BriefOps::set),
                    entry(ReviseRedLine.class, of(RevisionForm.class, f -> f::toCommand)),
                    entry(DiscloseRedLine.class, of(DisclosureForm.class, f -> f::toCommand)),
                    entry(WithdrawRedLine.class, of(WithdrawalForm.class, f -> f::toCommand)),
                    entry(RecordInternalPosition.class, BriefOps::note),
                    entry(NoteIncident.class, BriefOps::noteIncident),
                    entry(PlanConsultation.class, BriefOps::consultation),
                    entry(ReadOutConsultation.class, BriefOps::readout));

    private BriefOps() {}

    /** A command about one red line. */
    @FunctionalInterface
    private interface OfRedLine {
        BriefCommand command(BriefId brief, RedLineId redLine);
    }

    private static Intention set(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        RedLineId id = line.id(RedLineId::new);
        return line.as(RedLineForm.class, f -> f.toCommand(brief(negotiation, scene, f), id));
    }

    private static Intention note(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        InternalPositionId id = line.id(InternalPositionId::new);
        return line.as(
                InternalPositionForm.class, f -> f.toCommand(brief(negotiation, scene, f), id));
    }

    private static Intention noteIncident(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        IncidentNoteId id = line.id(IncidentNoteId::new);
        return line.as(NoteForm.class, f -> f.toCommand(brief(negotiation, scene, f), id));
    }

    private static Intention consultation(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        ConsultationId id = line.id(ConsultationId::new);
        return line.as(ConsultationForm.class, f -> f.toCommand(brief(negotiation, scene, f), id));
    }

    private static Intention readout(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        ConsultationId id = line.take("consultationId", ConsultationId::of);
        return line.as(ReadoutForm.class, f -> f.toCommand(brief(negotiation, scene, f), id));
    }

    private static <T extends Told> Op of(Class<T> body, Function<T, OfRedLine> command) {
        return (line, scene) -> {
            NegotiationId negotiation = line.negotiation();
            RedLineId redLine = line.take("redLineId", RedLineId::of);
            return line.as(
                    body, f -> command.apply(f).command(brief(negotiation, scene, f), redLine));
        };
    }

    /** Whoever acts for no party is told so by the policy, which is asked next. */
    private static BriefId brief(NegotiationId negotiation, Scene scene, Told form) {
        PartyId said = form.onBehalfOf();
        PartyId own = scene.caller().party();
        return new BriefId(negotiation, said != null ? said : own != null ? own : NOBODY);
    }
}
