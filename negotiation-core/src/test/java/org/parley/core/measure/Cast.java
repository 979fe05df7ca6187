package org.parley.core.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.core.outside.Table;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Due;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.Limit;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestoneKind;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.PhaseId;
import org.parley.core.shared.PhasePlan;
import org.parley.core.shared.SnapbackId;

/** Who and what the tests are about: a laying down of weapons in return for a ceasefire. */
final class Cast {

    static final Instant NOW = Instant.parse("2018-03-01T12:00:00Z");

    static final NegotiationId TALKS = new NegotiationId(id(1));
    static final MeasureId WEAPONS = new MeasureId(id(2));

    static final PartyId GOVERNMENT = new PartyId(id(10));
    static final PartyId INSURGENTS = new PartyId(id(11));
    static final PartyId MEDIATOR = new PartyId(id(12));
    static final PartyId GUARANTOR = new PartyId(id(13));
    static final PartyId OBSERVER = new PartyId(id(14));
    static final PartyId STRANGER = new PartyId(id(19));

    static final PhaseId FIRST_PHASE = new PhaseId(id(20));
    static final PhaseId SECOND_PHASE = new PhaseId(id(21));

    static final MilestoneId CEASEFIRE = new MilestoneId(id(30));
    static final MilestoneId STORAGE = new MilestoneId(id(31));
    static final MilestoneId DISPOSAL = new MilestoneId(id(32));
    static final MilestoneId AMNESTY = new MilestoneId(id(39));

    static final SnapbackId NOTICE = new SnapbackId(id(50));
    static final LocalDate LAST_DAY = LocalDate.of(2018, 2, 28);

    static final String D_DAY = "D-Day";
    static final LocalDate D_DAY_DATE = LocalDate.of(2016, 12, 1);
    static final Due IN_HALF_A_YEAR = Due.after(D_DAY, Period.ofDays(180), null);
    static final LocalDate HALF_A_YEAR_LATER = LocalDate.of(2017, 5, 30);

    private static final Limit NO_SHOTS = new Limit("violations", Decimal.of("0"), null, null);

    private Cast() {}

    static Table table() {
        return new Table(
                TALKS,
                false,
                Lifecycle.CONVENED,
                Map.of(
                        GOVERNMENT, PartyRole.PRINCIPAL,
                        INSURGENTS, PartyRole.PRINCIPAL,
                        MEDIATOR, PartyRole.MEDIATOR,
                        GUARANTOR, PartyRole.GUARANTOR,
                        OBSERVER, PartyRole.OBSERVER));
    }

    /** The ceasefire and the storage first; then the disposal, which waits for an amnesty. */
    static List<PhasePlan> twoPhases() {
        return List.of(
                phase(FIRST_PHASE, ceasefire(), step(STORAGE, IN_HALF_A_YEAR)),
                phase(SECOND_PHASE, step(DISPOSAL, null, AMNESTY)));
    }

    static PhasePlan phase(PhaseId id, MilestonePlan... milestones) {
        return new PhasePlan(id, "Phase", List.of(milestones));
    }

    /** Something that the insurgents do and the guarantor verifies. */
    static MilestonePlan step(MilestoneId id, Due due, MilestoneId... dependsOn) {
        return step(id, INSURGENTS, GUARANTOR, due, dependsOn);
    }

    static MilestonePlan step(
            MilestoneId id,
            PartyId responsible,
            PartyId verifier,
            Due due,
            MilestoneId... dependsOn) {
        return new MilestonePlan(
                id,
                "Step",
                MilestoneKind.DELIVERABLE,
                responsible,
                verifier,
                null,
                null,
                due,
                List.of(dependsOn));
    }

    static MilestonePlan ceasefire() {
        return new MilestonePlan(
                CEASEFIRE,
                "Ceasefire",
                MilestoneKind.LIMIT,
                GOVERNMENT,
                GUARANTOR,
                null,
                NO_SHOTS,
                null,
                List.of());
    }

    /** A limit that is kept until a day. */
    static MilestonePlan truce(LocalDate until) {
        return new MilestonePlan(
                CEASEFIRE,
                "Truce",
                MilestoneKind.LIMIT,
                GOVERNMENT,
                GUARANTOR,
                null,
                new Limit("violations", Decimal.of("0"), null, until),
                null,
                List.of());
    }

    private static UUID id(int n) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(n));
    }
}
