package org.parley.architecture;

import static org.parley.architecture.Conditions.notTouch;
import static org.parley.architecture.HouseRule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.canary.api.SeesAnEvent;
import org.canary.api.SeesTheInsideOfCore;
import org.canary.core.SeesAReadModel;
import org.canary.core.SeesSpring;
import org.canary.projections.SeesACommand;
import org.canary.projections.SeesAController;
import org.canary.projections.automation.SeesTheInsideOfARoom;

/** Modules see each other only downwards, and of what is below only what is meant for them. */
final class ModuleRules {

    private ModuleRules() {}

    static List<HouseRule> all() {
        return List.of(
                rule(
                        "core sees neither projections nor api",
                        house -> house.in("core.."),
                        house -> notTouch(house.in("projections..", "api..")),
                        SeesAReadModel.class),
                rule(
                        "core knows no Spring, no SQL, no HTTP and no JSON library",
                        house -> house.in("core.."),
                        house -> notTouch(MACHINERY),
                        SeesSpring.class),
                rule(
                        "projections do not see api",
                        house -> house.in("projections.."),
                        house -> notTouch(house.in("api..")),
                        SeesAController.class),
                rule(
                        "projections see of core only events, shared words and the ports",
                        house -> house.in("projections..").and(not(house.in(AUTOMATION))),
                        house -> notTouch(coreBut(house, FACTS)),
                        SeesACommand.class),
                rule(
                        "automations see of core also commands and their refusals",
                        house -> house.in(AUTOMATION),
                        house -> notTouch(coreBut(house, FACTS).and(not(house.in(INTENTIONS)))),
                        SeesTheInsideOfARoom.class),
                rule(
                        "api, its event store apart, sees no event",
                        house -> house.in("api..").and(not(house.in(WIRING))),
                        house -> notTouch(house.in("core.*.event..")),
                        SeesAnEvent.class),
                rule(
                        "api, its event store apart, sees no aggregate, decision or state",
                        house -> house.in("api..").and(not(house.in(WIRING))),
                        house -> notTouch(house.in(ROOMS)),
                        SeesTheInsideOfCore.class));
    }

    private static final String AUTOMATION = "projections.automation..";
    private static final String WIRING = "api.eventstore..";
    private static final String[] FACTS = {
        "core.*.event..", "core.*.content..", "core.shared..", "core.outside.."
    };
    private static final String[] INTENTIONS = {"core.*.command..", "core.rejection.."};
    private static final String[] ROOMS = {
        "core.negotiation", "core.brief", "core.custody", "core.measure", "core.backchannel"
    };
    private static final String[] MACHINERY = {
        "org.springframework..",
        "java.sql..",
        "javax.sql..",
        "java.net.http..",
        "jakarta..",
        "tools.jackson..",
        "com.fasterxml.jackson.databind.."
    };

    private static DescribedPredicate<JavaClass> coreBut(House house, String... allowed) {
        return house.in("core..").and(not(house.in(allowed)));
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.not(predicate);
    }
}
