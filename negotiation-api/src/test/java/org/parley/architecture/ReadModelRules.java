package org.parley.architecture;

import static org.parley.architecture.Conditions.none;
import static org.parley.architecture.Conditions.notCall;
import static org.parley.architecture.Conditions.notTouch;
import static org.parley.architecture.HouseRule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventHandler;
import org.canary.projections.portfolio.AsksTheClock;
import org.canary.projections.portfolio.ReadsAnotherReadModel;
import org.canary.projections.portfolio.SendsCommands;
import org.canary.projections.portfolio.WritesByItself;

/** A projector translates and nothing more; read models do not know each other. */
final class ReadModelRules {

    /** Packages of projections that are no read model of their own and serve all of them. */
    private static final Set<String> SUPPORT = Set.of("support", "accreditation");

    private ReadModelRules() {}

    static List<HouseRule> all() {
        return List.of(
                rule(
                        "a projector asks no clock",
                        ReadModelRules::projectors,
                        house -> notCall("a clock or chance", Chance::isAsked),
                        AsksTheClock.class),
                rule(
                        "a projector sends nothing",
                        ReadModelRules::projectors,
                        house -> notTouch("org.axonframework.commandhandling..", GATEWAYS),
                        SendsCommands.class),
                rule(
                        "a projector writes only through Rows, into the batch of its transaction",
                        ReadModelRules::projectors,
                        house ->
                                notTouch("java.sql..", "javax.sql..", "org.springframework.jdbc.."),
                        WritesByItself.class),
                rule(
                        "a read model does not know another one",
                        house -> house.in("projections.*.."),
                        ReadModelRules::stayAtHome,
                        ReadsAnotherReadModel.class));
    }

    private static final String GATEWAYS = "org.axonframework..gateway..";

    private static DescribedPredicate<JavaClass> projectors(House house) {
        DescribedPredicate<JavaClass> handles =
                DescribedPredicate.describe(
                        "handle events",
                        type ->
                                type.getMethods().stream()
                                        .anyMatch(m -> m.isMetaAnnotatedWith(EventHandler.class)));
        DescribedPredicate<JavaClass> automations = house.in("projections.automation..");
        return house.in("projections..").and(handles).and(DescribedPredicate.not(automations));
    }

    private static ArchCondition<JavaClass> stayAtHome(House house) {
        return none(
                "stay in its own package",
                type ->
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(use -> leaves(house, type, use.getTargetClass())),
                Dependency::getDescription);
    }

    private static boolean leaves(House house, JavaClass from, JavaClass to) {
        String target = readModel(house, to);
        return !target.isEmpty()
                && !SUPPORT.contains(target)
                && !target.equals(readModel(house, from));
    }

    private static String readModel(House house, JavaClass type) {
        String floor = house.root() + ".projections.";
        String home = type.getPackageName();
        return home.startsWith(floor) ? home.substring(floor.length()).split("\\.", -1)[0] : "";
    }
}
