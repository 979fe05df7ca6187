package org.parley.architecture;

import static org.parley.architecture.Conditions.notTouch;
import static org.parley.architecture.HouseRule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.canary.api.eventstore.AnswersHttp;
import org.springframework.stereotype.Controller;

/** What HTTP answers is decided in one package, and said by controllers. */
final class HttpRules {

    private HttpRules() {}

    static List<HouseRule> all() {
        return List.of(
                rule(
                        "an HTTP status is chosen by problems and controllers only",
                        house ->
                                house.everything()
                                        .and(apart(house.in("api.problem..")))
                                        .and(apart(CONTROLLERS)),
                        house -> notTouch(STATUS),
                        AnswersHttp.class));
    }

    private static final DescribedPredicate<JavaClass> STATUS =
            Names.exactly(
                    "org.springframework.http.HttpStatus",
                    "org.springframework.http.HttpStatusCode",
                    "org.springframework.web.server.ResponseStatusException");

    private static final DescribedPredicate<JavaClass> CONTROLLERS =
            DescribedPredicate.describe(
                    "controllers", type -> type.isMetaAnnotatedWith(Controller.class));

    private static DescribedPredicate<JavaClass> apart(DescribedPredicate<JavaClass> some) {
        return DescribedPredicate.not(some);
    }
}
