package org.parley.api.imports;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import org.parley.api.command.ConsentForm;
import org.parley.api.command.Ids;
import org.parley.api.command.Told;
import org.parley.api.measure.MeasureForm;
import org.parley.api.measure.SnapbackDisputeForm;
import org.parley.api.measure.SnapbackForm;
import org.parley.api.measure.StandingForm;
import org.parley.api.measure.StandingTarget;
import org.parley.api.milestone.AssessmentForm;
import org.parley.api.milestone.ClaimForm;
import org.parley.api.milestone.DisputeEndForm;
import org.parley.api.milestone.DisputeForm;
import org.parley.api.milestone.ExtensionForm;
import org.parley.api.milestone.ObservationForm;
import org.parley.api.milestone.VerificationForm;
import org.parley.api.milestone.WaiverForm;
import org.parley.core.measure.command.AssessMilestone;
import org.parley.core.measure.command.ClaimMilestone;
import org.parley.core.measure.command.ConsentToMeasure;
import org.parley.core.measure.command.DisputeMilestone;
import org.parley.core.measure.command.DisputeSnapback;
import org.parley.core.measure.command.ExtendMilestone;
import org.parley.core.measure.command.MeasureCommand;
import org.parley.core.measure.command.NotifySnapback;
import org.parley.core.measure.command.ObserveMilestone;
import org.parley.core.measure.command.ProposeMeasure;
import org.parley.core.measure.command.RecordLapse;
import org.parley.core.measure.command.ResumeMeasure;
import org.parley.core.measure.command.ReverseMeasure;
import org.parley.core.measure.command.SuspendMeasure;
import org.parley.core.measure.command.VerifyMilestone;
import org.parley.core.measure.command.WaiveMilestone;
import org.parley.core.measure.command.WithdrawDispute;
import org.parley.core.measure.command.WithdrawSnapback;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.SnapbackId;

/** What is said of measures and their milestones. */
final class MeasureOps {

    static final Map<Class<? extends MeasureCommand>, Op> ALL =
            Map.ofEntries(
                    entry(ProposeMeasure.class, MeasureOps::propose),
                    entry(ConsentToMeasure.class, MeasureOps::consent),
                    entry(SuspendMeasure.class, moving(StandingTarget.SUSPENDED)),
                    entry(ResumeMeasure.class, moving(StandingTarget.IN_FORCE)),
                    entry(ReverseMeasure.class, moving(StandingTarget.REVERSED)),
                    entry(ClaimMilestone.class, of(ClaimForm.class, f -> f::toCommand)),
                    entry(ObserveMilestone.class, of(ObservationForm.class, f -> f::toCommand)),
                    entry(VerifyMilestone.class, of(VerificationForm.class, f -> f::toCommand)),
                    entry(ExtendMilestone.class, of(ExtensionForm.class, f -> f::toCommand)),
                    entry(AssessMilestone.class, of(AssessmentForm.class, f -> f::toCommand)),
                    entry(WaiveMilestone.class, of(WaiverForm.class, f -> f::toCommand)),
                    entry(DisputeMilestone.class, of(DisputeForm.class, f -> f::toCommand)),
                    entry(WithdrawDispute.class, of(DisputeEndForm.class, f -> f::toCommand)),
                    entry(RecordLapse.class, of(ConsentForm.class, _ -> RecordLapse::new)),
                    entry(NotifySnapback.class, MeasureOps::give),
                    entry(WithdrawSnapback.class, MeasureOps::withdraw),
                    entry(DisputeSnapback.class, MeasureOps::dispute));

    private MeasureOps() {}

    /** A command about one milestone. */
    @FunctionalInterface
    private interface OfMilestone {
        MeasureCommand command(MeasureId measure, MilestoneId milestone);
    }

    private static Intention propose(Fields line, Scene scene) {
        NegotiationId negotiation = line.negotiation();
        MeasureId id = line.id(MeasureId::new);
        Ids parts = line.ids("phases", "milestones");
        return line.as(MeasureForm.class, form -> form.toCommand(negotiation, id, parts));
    }

    private static Intention consent(Fields line, Scene scene) {
        MeasureId measure = line.take("measureId", MeasureId::of);
        return line.as(ConsentForm.class, _ -> new ConsentToMeasure(measure));
    }

    private static Intention give(Fields line, Scene scene) {
        MeasureId measure = line.take("measureId", MeasureId::of);
        SnapbackId id = line.id(SnapbackId::new);
        return line.as(SnapbackForm.class, form -> form.toCommand(measure, id));
    }

    private static Intention withdraw(Fields line, Scene scene) {
        MeasureId measure = line.take("measureId", MeasureId::of);
        SnapbackId id = line.take("snapbackId", SnapbackId::of);
        return line.as(ConsentForm.class, _ -> new WithdrawSnapback(measure, id));
    }

    private static Intention dispute(Fields line, Scene scene) {
        MeasureId measure = line.take("measureId", MeasureId::of);
        SnapbackId id = line.take("snapbackId", SnapbackId::of);
        return line.as(SnapbackDisputeForm.class, form -> form.toCommand(measure, id));
    }

    private static Op moving(StandingTarget to) {
        return (line, _) -> {
            MeasureId measure = line.take("measureId", MeasureId::of);
            return line.saying("to", to).as(StandingForm.class, form -> form.toCommand(measure));
        };
    }

    private static <T extends Told> Op of(Class<T> body, Function<T, OfMilestone> command) {
        return (line, scene) -> {
            MilestoneId milestone = line.take("milestoneId", MilestoneId::of);
            return line.as(body, form -> command.apply(form).command(scene.measureId(), milestone));
        };
    }
}
