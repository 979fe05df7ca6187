package org.parley.architecture;

import static org.parley.architecture.Conditions.be;
import static org.parley.architecture.Conditions.notCall;
import static org.parley.architecture.Conditions.notTouch;
import static org.parley.architecture.HouseRule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import org.canary.core.negotiation.PublicState;
import org.canary.core.negotiation.RememberingDecisions;
import org.canary.core.negotiation.UsesTheClock;
import org.canary.core.negotiation.command.CommandAsClass;
import org.canary.core.negotiation.event.EventAsClass;
import org.canary.core.negotiation.event.EventOfACommand;

/** Decisions are pure, and what goes in and comes out of them is plain data. */
final class CoreRules {

    private CoreRules() {}

    static List<HouseRule> all() {
        return List.of(
                rule(
                        "core never asks for the time or for a random value",
                        house -> house.in("core..").and(outside(house.in("core.shared.."))),
                        house -> notCall("a clock or chance", Chance::isAsked),
                        UsesTheClock.class),
                rule(
                        "events are records, and what groups them is sealed",
                        house -> house.in("core.*.event..").and(PUBLIC),
                        house -> be("a record or sealed", Shapes::isPlainData),
                        EventAsClass.class),
                rule(
                        "commands are records, and what groups them is sealed",
                        house -> house.in("core.*.command..").and(PUBLIC),
                        house -> be("a record or sealed", Shapes::isPlainData),
                        CommandAsClass.class),
                rule(
                        "an event does not know the command it came from",
                        house -> house.in("core.*.event.."),
                        house -> notTouch(house.in("core.*.command..")),
                        EventOfACommand.class),
                rule(
                        "decisions are functions: nothing is kept between two of them",
                        house -> house.in("core..").and(named("Decisions")),
                        house -> be("made of static methods only", Shapes::isOnlyFunctions),
                        RememberingDecisions.class),
                rule(
                        "state and decisions stay in their room",
                        house ->
                                house.in("core..")
                                        .and(named("State").or(named("Decisions")))
                                        .and(outside(house.in("core.shared.."))),
                        house -> be("package-private", type -> !PUBLIC.test(type)),
                        PublicState.class));
    }

    private static final DescribedPredicate<JavaClass> PUBLIC =
            DescribedPredicate.describe(
                    "public", type -> type.getModifiers().contains(JavaModifier.PUBLIC));

    private static DescribedPredicate<JavaClass> named(String ending) {
        return JavaClass.Predicates.simpleNameEndingWith(ending);
    }

    private static DescribedPredicate<JavaClass> outside(DescribedPredicate<JavaClass> rooms) {
        return DescribedPredicate.not(rooms);
    }
}
