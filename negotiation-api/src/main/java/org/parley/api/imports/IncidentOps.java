package org.parley.api.imports;

import static java.util.Map.entry;

import java.util.Map;
import org.parley.api.incident.IncidentForm;
import org.parley.api.incident.StepForm;
import org.parley.api.incident.StepKind;
import org.parley.core.incident.command.AcknowledgeIncident;
import org.parley.core.incident.command.CloseIncident;
import org.parley.core.incident.command.DeEscalateIncident;
import org.parley.core.incident.command.EscalateIncident;
import org.parley.core.incident.command.IncidentCommand;
import org.parley.core.incident.command.LogHotlineCall;
import org.parley.core.incident.command.ReopenIncident;
import org.parley.core.incident.command.ReportIncident;
import org.parley.core.incident.command.TakeIncidentStep;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.NegotiationId;

/** What is said of incidents. */
final class IncidentOps {

    static final Map<Class<? extends IncidentCommand>, Op> ALL =
            Map.ofEntries(
                    entry(ReportIncident.class, IncidentOps::report),
                    entry(AcknowledgeIncident.class, saying(StepKind.ACKNOWLEDGED)),
                    entry(LogHotlineCall.class, saying(StepKind.HOTLINE_CALL)),
                    entry(TakeIncidentStep.class, saying(StepKind.STEP_TAKEN)),
                    entry(EscalateIncident.class, saying(StepKind.ESCALATED)),
                    entry(DeEscalateIncident.class, saying(StepKind.DE_ESCALATED)),
                    entry(CloseIncident.class, saying(StepKind.CLOSED)),
                    entry(ReopenIncident.class, saying(StepKind.REOPENED)));

    private IncidentOps() {}

    private static Intention report(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        IncidentId id = line.id(IncidentId::new);
        return line.as(IncidentForm.class, form -> form.toCommand(negotiation, id));
    }

    private static Op saying(StepKind step) {
        return (line, _) -> {
            IncidentId incident = line.take("incidentId", IncidentId::of);
            return line.saying("step", step).as(StepForm.class, form -> form.toCommand(incident));
        };
    }
}
