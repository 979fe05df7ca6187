package org.parley.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses REAL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(House.REAL.root());

    static Stream<HouseRule> rules() {
        return Stream.of(
                        ModuleRules.all(),
                        CoreRules.all(),
                        ReadModelRules.all(),
                        HttpRules.all(),
                        MannerRules.all(),
                        SecrecyRules.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_the_rule(HouseRule rule) {
        rule.in(House.REAL).check(REAL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_speaks_of_a_real_class(HouseRule rule) {
        assertThat(REAL.that(rule.about().apply(House.REAL))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_reports_its_canary(HouseRule rule) {
        JavaClasses canary = new ClassFileImporter().importClasses(rule.canary());
        var result = rule.in(House.OF_CANARIES).evaluate(canary);
        assertThat(result.getFailureReport().getDetails())
                .anyMatch(line -> line.contains(rule.canary().getName()));
    }
}
